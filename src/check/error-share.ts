import { isClose, isList, itemsOf } from '../../graders/judge/compare.ts';
import { type Tolerance, toleranceAt, type Within } from '../../graders/judge/tolerance.ts';
import { isRecord, type Value } from '../../graders/value.ts';

/**
 * The largest error as a share of what the tolerance allows there: 0 for equal values, 1 at the edge of what is accepted, Infinity where
 * something differs that is no finite number.
 */
export function errorShare(expected: Value, actual: Value, tolerance: Tolerance): number {
  if (typeof expected === 'number') return typeof actual === 'number' ? numberShare(expected, actual, tolerance) : Number.POSITIVE_INFINITY;
  if (isList(expected)) {
    if (!isList(actual) || actual.length !== expected.length) return Number.POSITIVE_INFINITY;
    return itemsOf(expected).reduce((most: number, item, i) => Math.max(most, errorShare(item, actual[i], toleranceAt(tolerance, i))), 0);
  }
  if (isRecord(expected)) {
    if (!isRecord(actual) || Object.keys(actual).length !== Object.keys(expected).length) return Number.POSITIVE_INFINITY;
    return Object.entries(expected).reduce(
      (most, [field, item]) => Math.max(most, errorShare(item, actual[field], toleranceAt(tolerance, field))),
      0,
    );
  }
  return expected === actual ? 0 : Number.POSITIVE_INFINITY;
}

function numberShare(expected: number, actual: number, tolerance: Within): number {
  if (expected === actual) return 0;
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) return isClose(expected, actual, tolerance) ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(actual - expected) / (tolerance.absolute + tolerance.relative * Math.abs(expected));
}
