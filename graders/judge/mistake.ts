import type { Exercise } from '../exercise.ts';
import type { Judged } from '../submission.ts';
import type { Mistake } from '../verdict.ts';
import { compare } from './compare.ts';

/** The known wrong solution that does what the learner's does on every case of the run; the first in the order of their names. */
export function recogniseMistake(exercise: Exercise, seed: number, judged: readonly Judged[]): Mistake | undefined {
  const { tolerance } = exercise.package;
  const mistake = exercise.mistakes.find((candidate) =>
    judged.every(({ outcome }, index) => {
      const theirs = exercise.mistakeOutcome(candidate, seed, index);
      if (theirs.kind !== 'value' || outcome.kind !== 'value') return theirs.kind === outcome.kind;
      return compare(theirs.value, outcome.value, tolerance);
    }),
  );
  return mistake && { name: mistake.name, feedback: mistake.feedback };
}
