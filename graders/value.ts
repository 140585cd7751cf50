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
