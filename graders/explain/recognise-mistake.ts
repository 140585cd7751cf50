import type { Exercise } from '../exercise.ts';
import type { Judged } from '../judge/judged.ts';
import type { KnownMistake } from './known-mistakes.ts';
import { compare } from '../judge/compare.ts';

/** The known wrong solution that does what the learner's does on every case of the run; the first in the order of their names. */
export function recogniseMistake(exercise: Exercise, seed: number, judged: readonly Judged[]): KnownMistake | undefined {
  const { tolerance } = exercise.package;
  return exercise.mistakesOn(seed).find((mistake) =>
    judged.every(({ outcome }, index) => {
      const theirs = mistake.on(index).outcome;
      if (theirs.kind !== 'value' || outcome.kind !== 'value') return theirs.kind === outcome.kind;
      return compare(theirs.value, outcome.value, tolerance);
    }),
  );
}
