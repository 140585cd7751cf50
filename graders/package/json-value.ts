import { isForeign, type Value } from '../value.ts';
import type { Datum } from './schema.ts';

const NUMBERS: Record<string, number> = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY, '-Infinity': Number.NEGATIVE_INFINITY };

/** A value from a package's JSON, where the strings NaN, Infinity and -Infinity stand for the numbers that JSON lacks. */
export function fromDatum(datum: Datum): Value {
  if (typeof datum === 'string') return NUMBERS[datum] ?? datum;
  if (Array.isArray(datum)) return datum.map(fromDatum);
  if (typeof datum !== 'object' || datum === null) return datum;
  return Object.fromEntries(Object.entries(datum).map(([name, field]) => [name, fromDatum(field)]));
}

/** The other way: a value as JSON can hold it. A typed array becomes a list; what is no data becomes null. */
export function toDatum(value: Value): Datum {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toDatum);
  if (value instanceof Float64Array) return Array.from(value, toDatum);
  if (isForeign(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toDatum(field)]));
}
