import type { ExercisePackage } from '../package/schema.ts';
import { isRecord, type Value } from '../value.ts';
import { isList, itemsOf } from './compare.ts';

/** What a result is compared as, by the way that the exercise compares (`compare` in exercise.yaml). */
export const aligned = (how: ExercisePackage['compare'], expected: Value, actual: Value): Value =>
  how === 'joint-sign' ? alignJointSign(expected, actual) : actual;

/**
 * For pairs of directions that are only known up to one common sign (canonical directions `a` and `b`): the actual value, with both
 * flipped where that brings them nearer to the expected ones. Anything else comes back as it is, to be found wrong by `compare`.
 */
export function alignJointSign(expected: Value, actual: Value): Value {
  if (!isRecord(expected) || !isRecord(actual)) return actual;
  const { a, b } = actual;
  const agreement = product(expected.a, a) + product(expected.b, b);
  return agreement < 0 ? { ...actual, a: negated(a), b: negated(b) } : actual;
}

/** The sum of products of two lists of numbers, at any depth; NaN where they do not match. */
function product(x: Value, y: Value): number {
  if (typeof x === 'number' && typeof y === 'number') return x * y;
  if (!isList(x) || !isList(y) || x.length !== y.length) return Number.NaN;
  return itemsOf(x).reduce((sum: number, item, i) => sum + product(item, y[i]), 0);
}

function negated(value: Value): Value {
  if (typeof value === 'number') return -value;
  return isList(value) ? itemsOf(value).map(negated) : value;
}
