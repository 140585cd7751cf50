/**
 * What crosses the border of the sandbox, in either direction: plain data. Nothing in it can be called, and nothing in it points
 * back into the VM.
 */
export type Value = undefined | null | boolean | number | string | Float64Array | Value[] | { [field: string]: Value } | Foreign;

/**
 * Something that a solution returned and that is no data: named, so that the feedback can say what it was. Plain data itself, so that it
 * is the same in a message, in storage and in the page; no record has a field of its name (`decode` sees to that).
 */
export interface Foreign {
  readonly [FOREIGN]: ForeignKind;
}

export const FOREIGN = '\0foreign';

export type ForeignKind = (typeof FOREIGN_KINDS)[number];

/**
 * `instance`: of a class, such as a Map, a Set, a boxed number or one of the learner's own. `cycle`: a list or record
 * within itself. `dropped`: a result that was judged, and too large to be kept. `thrown`: no result, since the call has to throw.
 */
export const FOREIGN_KINDS = ['function', 'symbol', 'promise', 'bigint', 'cycle', 'instance', 'dropped', 'thrown', 'other'] as const;

export const foreign = (kind: ForeignKind): Foreign => ({ [FOREIGN]: kind });

export const isForeign = (value: unknown): value is Foreign => typeof value === 'object' && value !== null && Object.hasOwn(value, FOREIGN);

/** Whether what is expected of a call is that it throws. */
export const isThrown = (expected: Value): boolean => isForeign(expected) && expected[FOREIGN] === 'thrown';

/** Whether a value is or holds something that is no data, at any depth. */
export function holdsForeign(value: Value): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Float64Array) return false;
  return isForeign(value) || (Array.isArray(value) ? value : Object.values(value)).some(holdsForeign);
}

/** Whether a value is or holds NaN, at any depth. */
export function holdsNaN(value: Value): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || value === null || isForeign(value)) return false;
  return value instanceof Float64Array ? value.some(Number.isNaN) : Object.values(value).some(holdsNaN);
}

/** A record as the sandbox returns it: own fields only, no prototype. */
export const isRecord = (value: Value): value is { [field: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Float64Array) && !isForeign(value);

/** Whether something is such data. By hand: a schema that tries every kind of value takes half a second for the largest result there is. */
export function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value !== 'object') return ['undefined', 'boolean', 'number', 'string'].includes(typeof value);
  return value === null || value instanceof Float64Array || isForeign(value) || Object.values(value).every(isValue);
}
