import { byCodeUnits } from '../code-units.ts';
import type { ExerciseAlike, Solution } from './alike.ts';
import { alikeIn, isComparable } from './alike-pairs.ts';
import { fingerprinted } from './own-fingerprints.ts';

/**
 * Compares what a class handed in for one exercise, by the winnowed fingerprints of Schleimer, Wilkerson and Aiken (2003). `known`: the
 * texts of the exercise, whose fingerprints are nobody’s own. Yields after each text that it read, so that
 * a page can do something else meanwhile. What comes out does not depend on the order of the solutions.
 */
export function* compareExercise(
  exercise: string,
  known: readonly string[],
  solutions: readonly Solution[],
): Generator<void, ExerciseAlike> {
  const { index, read, tooLong } = yield* fingerprinted(known, solutions);
  const pairs = yield* alikeIn(index, read);
  const compared = new Set(read.filter(isComparable).map(({ solution }) => solution.key));
  const learners = new Set(solutions.map(({ key }) => key));
  return {
    exercise,
    pairs,
    compared: compared.size,
    tooShort: [...learners].filter((key) => !compared.has(key) && !tooLong.has(key)).sort(byCodeUnits),
    tooLong: [...tooLong].sort(byCodeUnits),
  };
}
