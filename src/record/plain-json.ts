import { foreign, FOREIGN, FOREIGN_KINDS, type ForeignKind, isForeign } from '../../graders/value.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [field: string]: Json };

/**
 * Data with the values that JSON lacks (undefined, NaN, ±Infinity, −0, typed arrays, foreign things) as JSON and back, exactly.
 * What JSON lacks becomes an object with the field `$`; an object that has such a field of its own is wrapped.
 */
export function toPlain(value: unknown): Json {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: Object.is(value, -0) ? '-0' : String(value) };
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Float64Array) return { $: 'f64', v: Array.from(value, toPlain) };
  if (isForeign(value)) return { $: 'foreign', v: value[FOREIGN] };
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} is no data`);
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toPlain(field)]));
  return Object.hasOwn(value, '$') ? { $: 'record', v: fields } : fields;
}

/** The inverse of `toPlain`; a `$` that it does not know is an error. */
export function fromPlain(json: Json): unknown {
  if (Array.isArray(json)) return json.map(fromPlain);
  if (json === null || typeof json !== 'object') return json;
  if (!Object.hasOwn(json, '$')) return decodeFields(json);
  switch (json.$) {
    case 'undefined':
      return undefined;
    case 'NaN':
    case 'Infinity':
    case '-Infinity':
    case '-0':
      return Number(json.$);
    case 'f64':
      if (Array.isArray(json.v)) return Float64Array.from(json.v, (item) => Number(fromPlain(item)));
      break;
    case 'foreign':
      if (FOREIGN_KINDS.includes(json.v as ForeignKind)) return foreign(json.v as ForeignKind);
      break;
    case 'record':
      if (json.v !== null && typeof json.v === 'object' && !Array.isArray(json.v)) return decodeFields(json.v as { [field: string]: Json });
  }
  throw new TypeError(`unknown mark ${JSON.stringify(json.$)} in kept data`);
}

const decodeFields = (fields: { [field: string]: Json }) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fromPlain(field)]));
