import type { Value } from './value.ts';

/**
 * What the judge says of one submission. A pure function of (package, source, seed): see `grade.ts`.
 * The names are those of the ICPC and of Kattis; `judge_error` is never held against the learner.
 */
export type Verdict = Graded & Judgement;

/** What every verdict carries, whatever was decided. */
export interface Graded {
  /** Exercise id: the name of its folder. */
  exercise: string;
  /** First 12 hex digits of the SHA-256 of the package's canonical JSON, without statement and hints. */
  exerciseVersion: string;
  seed: number;
  /** Cases that were run: edges, golden cases and generated ones, up to the first limit. */
  casesRun: number;
  /** Cases on which the submission was right. */
  casesRight: number;
  /** Cases there are; more than `casesRun` where a limit or a broken exercise ended the run. */
  casesTotal: number;
  /** Ticks of the engine over all cases run (`sandbox/machine/meter.ts`). Equal on every machine. */
  work: Work;
  /** SHA-256, in hex, over id, version, seed, source, verdict, and each case's outcome, value and work. */
  verdictHash: string;
  /** What the submission printed in the case that is shown (of an accepted one: in the first case). */
  console: ConsoleOutput;
  /** The runs of growing size, where the exercise asks for them (`work.factor`). */
  growth?: Growth;
}

export type Judgement =
  /** Right on every case, within the limits. */
  | { verdict: 'accepted' }
  /** A value that differs from the reference's. */
  | { verdict: 'wrong_answer'; counterexample: Counterexample; difference: Difference; mistake?: Mistake; relation?: string; law?: string }
  /** Something was thrown, or the recursion went too deep. */
  | { verdict: 'run_time_error'; counterexample?: Counterexample; error: SourceError }
  /** One case took more work than allowed; or, on the runs of growing size, more than the exercise's factor. */
  | { verdict: 'time_limit_exceeded'; counterexample?: Counterexample; by: TimeLimit }
  | { verdict: 'memory_limit_exceeded'; counterexample?: Counterexample }
  /** The result is too large, too deep or has too many parts to be read. */
  | { verdict: 'output_limit_exceeded'; counterexample?: Counterexample }
  /** The source does not load: a syntax error, an entry that is missing, a construct that cannot be run. */
  | { verdict: 'compile_error'; error: SourceError }
  /** The exercise itself is broken. The message is for its author. */
  | { verdict: 'judge_error'; message: string };

export type VerdictName = Judgement['verdict'];

/** `case`: one call used up its work. `factor`: too much work beside the reference's. `watchdog`: no answer in time, so the worker was ended. */
export type TimeLimit = 'case' | 'factor' | 'watchdog';

export interface Work {
  learner: number;
  reference: number;
}

/** A case that fails, as it is shown. */
export interface Counterexample {
  /** What the entry function was called with. */
  args: Value[];
  /** The call in the learner's own syntax, ready to be copied. */
  call: string;
  expected: Value;
  /** Absent where there is no value: the run ended in an error or at a limit. */
  actual?: Value;
  /** Where it came from: an edge or golden case is shown as it is, a generated one was shrunk. */
  origin: Origin;
}

export interface Origin {
  kind: 'edge' | 'golden' | 'generated' | 'sized';
  /** Position among all cases of the run, from 0. */
  case: number;
  /** The case before shrinking, as a call; present where shrinking made it smaller. */
  before?: string;
  /** How many smaller inputs were tried. */
  questions: number;
}

/** The first place where two values differ, and how. */
export interface Difference {
  /** Indices and fields from the outside in; empty where the whole value differs. */
  path: (number | string)[];
  /** One sentence: `expected 3 numbers, got 2`. */
  message: string;
  /** |actual − expected|, where both are finite numbers. */
  absolute?: number;
  /** absolute / |expected|, where expected is not 0. */
  relative?: number;
}

/** A known wrong solution whose outputs are the learner's on every case. */
export interface Mistake {
  /** File name under `submissions/wrong_answer/`, without `.ts`. */
  name: string;
  /** Its doc comment. */
  feedback: string;
}

/** An error, placed in the learner's own source. */
export interface SourceError {
  name: string;
  message: string;
  /** From 1. */
  line?: number;
  /** From 1, in UTF-16 code units as Monaco counts. */
  column?: number;
  /** What to do about it, for the commonest slips. */
  advice?: string;
}

export interface ConsoleOutput {
  lines: string[];
  /** Lines that came after the cap. */
  dropped: number;
}

export interface Growth {
  sizes: number[];
  learner: number[];
  reference: number[];
  /** Allowed: sum of learner ≤ factor × sum of reference. */
  factor: number;
  /** Slope of log work over log size, by least squares. */
  exponent: { learner: number; reference: number };
}
