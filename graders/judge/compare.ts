import { isRecord, type Value } from '../value.ts';
import { type Tolerance, toleranceAt, type Within } from './tolerance.ts';

/**
 * Whether a value is right: every number within tolerance, everything else exact, nothing missing and nothing more.
 * A typed array is as good as an array.
 */
export function compare(expected: Value, actual: Value, tolerance: Tolerance): boolean {
  if (typeof expected === 'number') return typeof actual === 'number' && isClose(expected, actual, tolerance);
  if (isList(expected)) return isList(actual) && compareLists(expected, actual, tolerance);
  if (isRecord(expected)) {
    if (!isRecord(actual)) return false;
    const fields = Object.keys(expected);
    return (
      Object.keys(actual).length === fields.length &&
      fields.every((field) => Object.hasOwn(actual, field) && compare(expected[field], actual[field], toleranceAt(tolerance, field)))
    );
  }
  return expected === actual;
}

/** A plain loop, in which numbers are never made into objects: every result of a class comes through here, once for each known mistake. */
function compareLists(expected: Value[] | Float64Array, actual: Value[] | Float64Array, tolerance: Tolerance): boolean {
  if (actual.length !== expected.length) return false;
  for (let i = 0; i < expected.length; i++) {
    const [wanted, found, within] = [expected[i], actual[i], toleranceAt(tolerance, i)];
    const isRight =
      typeof wanted === 'number' && typeof found === 'number' ? isClose(wanted, found, within) : compare(wanted, found, within);
    if (!isRight) return false;
  }
  return true;
}

/** −0 is 0; NaN and the infinities are right only where they are expected. */
export function isClose(expected: number, actual: number, { absolute, relative }: Within): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(actual);
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) return expected === actual;
  return Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
}

export const isList = (value: Value): value is Value[] | Float64Array => Array.isArray(value) || value instanceof Float64Array;

/** The items of either kind of list, as an array. */
export const itemsOf = (list: Value[] | Float64Array): Value[] => (Array.isArray(list) ? list : Array.from(list));
