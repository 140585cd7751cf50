import { count } from './report/names.ts';
import { acquaintances } from './copied/acquaintances.ts';
import type { ExerciseAlike } from './copied/alike.ts';

/** How many pairs of learners are named in words; the report has the others. */
const MOST_NAMED = 10;

/** In words what was found, and what it is. */
export function alikeLines(found: readonly ExerciseAlike[]): string[] {
  const pairs = found.flatMap((it) => it.pairs);
  if (pairs.length === 0) return ['No solutions of two learners are more alike than their exercise explains.'];
  const often = acquaintances(found).slice(0, MOST_NAMED);
  return [
    `${count(pairs.length, 'pair')} of solutions ${pairs.length === 1 ? 'is' : 'are'} more alike than the exercise explains. This is a hint to read both, and never a verdict.`,
    ...often.map(({ left, right, exercises }) => `  ${left} and ${right}: in ${count(exercises.length, 'exercise')}`),
  ];
}
