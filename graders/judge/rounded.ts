import { isList, itemsOf } from './compare.ts';
import { sixDigits } from './six-digits.ts';
import { isRecord, type Value } from '../value.ts';

/** A value with its numbers at six significant digits, as they are shown on pages. */
export function rounded(value: Value): Value {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? sixDigits(value) : value;
  if (isList(value)) return itemsOf(value).map(rounded);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, rounded(part)]));
  return value;
}
