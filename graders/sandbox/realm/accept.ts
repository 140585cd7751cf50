/**
 * How an exercise's author says which results are right, where there are several (`accept.ts`): ties in any order, any basis, either
 * sign. Runs in the author realm on plain data, after the solution has ended, so that the solution can neither see nor change it.
 *
 * `actual` is what the solution returned, and may be anything that is plain data, whatever its type says; typed arrays come as arrays.
 * What throws here is refused. `expected` is what the reference returned. `close` compares two values by the tolerance of exercise.yaml.
 */
export type Accept<Args extends unknown[], Result> = (
  actual: Result,
  args: Args,
  expected: Result,
  close: (expected: unknown, actual: unknown) => boolean,
) => /** Right, or a sentence that says why not, for the learner. */ true | string;
