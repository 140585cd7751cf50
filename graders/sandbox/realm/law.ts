/**
 * How an exercise's author writes down what every right solution has in common (`laws.ts`). Laws run in the author realm and see plain
 * data; the solution is called outside, so that it can neither see nor change them.
 */
export type Law<Args extends unknown[], Result> =
  /** What the results for two lists of arguments have to do with each other: the same, unless `becomes` says what the second is to be. */
  | {
      /** The sentence that a learner reads who breaks the law: “The order of the weights does not matter.” */
      says: string;
      /** The other arguments; null where the law says nothing of these. */
      change(...args: Args): Args | null;
      /** What the result for the other arguments is to be, made from the result for these. */
      becomes?(result: Result, ...args: Args): Result;
    }
  /** What a single result has to be. */
  | {
      says: string;
      holds(result: Result, ...args: Args): boolean;
    };

/** The laws of an exercise, by name. */
export type Laws<Args extends unknown[], Result> = Record<string, Law<Args, Result>>;
