/**
 * What crosses the border of the sandbox, in either direction: plain data. Nothing in it can be called, and nothing in it points
 * back into the VM.
 */
export type Value = undefined | null | boolean | number | string | Float64Array | Value[] | { [field: string]: Value } | Foreign;

/** Something that a solution returned and that is no data: named, so that the feedback can say what it was. */
export class Foreign {
  readonly kind: ForeignKind;
  constructor(kind: ForeignKind) {
    this.kind = kind;
  }
}

export type ForeignKind = 'function' | 'symbol' | 'promise' | 'bigint' | 'cycle' | 'other';

/** A record as the sandbox returns it: own fields only, no prototype. */
export const isRecord = (value: Value): value is { [field: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Float64Array) && !(value instanceof Foreign);

/** Whether something is such data. By hand: a schema that tries every kind of value takes half a second for the largest result there is. */
export function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value !== 'object') return ['undefined', 'boolean', 'number', 'string'].includes(typeof value);
  return value === null || value instanceof Float64Array || value instanceof Foreign || Object.values(value).every(isValue);
}
