import type { Exercise } from '../exercise.ts';
import { Budget } from '../sandbox/budget.ts';
import type { Value } from '../value.ts';
import { askChecker, checkerOf, type Wanted } from './checker.ts';
import { compare } from './compare.ts';
import { aligned } from './joint-sign.ts';

/** Whether a result is right, by the way in which the exercise compares. */
export function isMet(
  exercise: Exercise,
  wanted: Wanted,
  actual: Value,
  tolerance = exercise.package.tolerance,
  budget = new Budget(),
): boolean {
  const checker = checkerOf(exercise);
  if (checker) return askChecker(checker, wanted, actual, tolerance, budget).kind === 'accepted';
  return compare(wanted.expected, aligned(exercise.package.compare, wanted.expected, actual), tolerance);
}
