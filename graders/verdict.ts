import * as z from 'zod/mini';
import { isDiagnosis } from './messages/diagnosis-text.ts';
import type { Diagnosis } from './messages/diagnosis.ts';
import { isMessage } from './messages/message-text.ts';
import type { Message } from './messages/message.ts';
import { AuthorFault } from './messages/author-fault.ts';
import { isValue, type Value as PlainValue } from './value.ts';

/**
 * What the judge says of one submission. A pure function of (package, source, seed): see `grade.ts`. The names are those of the ICPC and
 * of Kattis; `judge_error` is never held against the learner.
 *
 * These schemas are the one place where the shape is written: types are inferred, and what is kept in a record or sent by somebody else
 * is read with them, so that a new field survives wherever a verdict goes.
 */

const count = z.number().check(z.nonnegative());
const Value = z.custom<PlainValue>(isValue);
/** A sentence to the learner, as data (`messages/`). */
const Said = z.custom<Message>(isMessage);
/** What is wrong with a place in the source, as data. */
const Diagnosed = z.custom<Diagnosis>(isDiagnosis);

export const CaseKind = z.enum(['edge', 'golden', 'generated', 'sized']);

/** How many cases of a group there are, how many were run, and on how many the submission was right. */
export const Tally = z.object({ total: count, run: count, right: count });

/** A group of cases as its author gives points for it: what it is worth beside the others, how many cases it has, were run, and were right. */
export const PointsOfGroup = z.object({ group: z.string(), points: count, total: count, run: count, right: count });

export const ConsoleOutput = z.object({
  lines: z.array(z.string()),
  /** Lines that came after the cap. */
  dropped: count,
});

export const Growth = z.object({
  sizes: z.array(count),
  learner: z.array(count),
  reference: z.array(count),
  /** Allowed: sum of learner ≤ factor × sum of reference. */
  factor: count,
  /** Slope of log work over log size, by least squares. */
  exponent: z.object({ learner: z.number(), reference: z.number() }),
});

/** Where a case that fails came from: an edge or golden case is shown as it is, a generated one was shrunk. */
export const Origin = z.object({
  kind: CaseKind,
  /** Position among all cases of the run, from 0. */
  case: count,
  /** The case before shrinking, as a call; present where shrinking made it smaller. */
  before: z.exactOptional(z.string()),
  /** How many smaller inputs were tried. */
  questions: count,
});

/** A case that fails, as it is shown. */
export const Counterexample = z.object({
  /** What the entry function was called with. */
  args: z.array(Value),
  /** The call in the learner's own syntax, ready to be copied. */
  call: z.string(),
  /** Each step as code, where a case is a list of calls; the results are then lists of as many. */
  steps: z.exactOptional(z.array(z.string())),
  expected: Value,
  /** Absent where there is no value: the run ended in an error or at a limit. */
  actual: z.exactOptional(Value),
  origin: Origin,
});

/** The first place where two values differ, and how. */
export const Difference = z.object({
  /** Indices and fields from the outside in; empty where the whole value differs. */
  path: z.array(z.union([z.number(), z.string()])),
  /** One sentence: `expected 3 numbers, got 2`. */
  message: Said,
  /** |actual − expected|, where both are finite numbers. */
  absolute: z.exactOptional(z.number()),
  /** absolute / |expected|, where expected is not 0. */
  relative: z.exactOptional(z.number()),
});

/** A known wrong solution whose outputs are the learner's on every case. */
export const Mistake = z.object({
  /** File name under `submissions/wrong_answer/`, without `.ts`. */
  name: z.string(),
  /** Its doc comment. */
  feedback: z.string(),
});

/** An error, placed in the learner's own source. */
export const SourceError = z.object({
  name: z.string(),
  /** What is wrong, and mostly what to do about it. */
  diagnosis: Diagnosed,
  /** Counted from 1. */
  line: z.exactOptional(count),
  /** Counted from 1, in UTF-16 code units as Monaco counts. */
  column: z.exactOptional(count),
});

/** Something in the learner's source that a teacher would point at, placed as an error is. */
export const Remark = z.object({ diagnosis: Diagnosed, line: count, column: count });

/** `case`: one call used up its work. `run`: all calls together did. `factor`: too much work beside the reference's. `watchdog`: no answer in time, so the worker was ended. */
export const TimeLimit = z.enum(['case', 'run', 'factor', 'watchdog']);

/** What every verdict carries, whatever was decided. */
export const Graded = z.object({
  /** Exercise id: the name of its folder. */
  exercise: z.string(),
  /** First 12 hex digits of the SHA-256 over what decides outcomes: see `identity.ts`. */
  exerciseVersion: z.string(),
  seed: z.number(),
  /** Cases that were run: edges, golden cases and generated ones, up to the first limit. */
  casesRun: count,
  /** Cases on which the submission was right. */
  casesRight: count,
  /** Cases there are; more than `casesRun` where a limit or a broken exercise ended the run, never where a submission was accepted. */
  casesTotal: count,
  /** One character a case, in the order of the run, runs of growing size last: see `judge/case-marks.ts`. Empty where nothing was run. */
  cases: z.string(),
  /** The same by group. */
  groups: z.object({ edge: Tally, golden: Tally, generated: Tally, sized: Tally }),
  /** The groups that the exercise gives points for (`points` in exercise.yaml), in its order. */
  points: z.exactOptional(z.array(PointsOfGroup)),
  /** Ticks of the engine over all cases run (`sandbox/machine/meter.ts`). Equal on every machine. */
  work: z.object({ learner: count, reference: count }),
  /** SHA-256, in hex, over id, version, seed, source, verdict and limit, and each case's outcome, value and work. */
  verdictHash: z.string(),
  /** What the submission printed in the case that is shown (of an accepted one: in the first case). */
  console: ConsoleOutput,
  /** The run had no work left to explain all of it: what is there was found before. */
  cutShort: z.exactOptional(z.literal(true)),
  /** The runs of growing size, where the exercise asks for them (`work.factor`). */
  growth: z.exactOptional(Growth),
});

const shown = { counterexample: z.exactOptional(Counterexample) };

export const Judgement = z.discriminatedUnion('verdict', [
  /** Right on every case, within the limits. */
  z.object({ verdict: z.literal('accepted') }),
  /** A value that differs from the reference's. */
  z.object({
    verdict: z.literal('wrong_answer'),
    counterexample: Counterexample,
    difference: Difference,
    mistake: z.exactOptional(Mistake),
    /** What would turn the learner's results into the right ones. */
    relation: z.exactOptional(Said),
    /** A sentence of the author's, on a property that right solutions have. */
    law: z.exactOptional(z.string()),
    /** Something in the source that is allowed and hardly ever meant. */
    remark: z.exactOptional(Remark),
  }),
  /** Something was thrown, or the recursion went too deep. */
  z.object({ verdict: z.literal('run_time_error'), ...shown, error: SourceError }),
  /** One case or the whole run took more work than allowed; or, on the runs of growing size, more than the exercise's factor. */
  z.object({ verdict: z.literal('time_limit_exceeded'), ...shown, by: TimeLimit }),
  z.object({ verdict: z.literal('memory_limit_exceeded'), ...shown }),
  /** The result is too large, too deep or has too many parts to be read. */
  z.object({ verdict: z.literal('output_limit_exceeded'), ...shown }),
  /** The source does not load: a syntax error, an entry that is missing, a construct that cannot be run. */
  z.object({ verdict: z.literal('compile_error'), error: SourceError }),
  /** The exercise itself is broken: what its author has to fix. */
  z.object({ verdict: z.literal('judge_error'), faults: z.array(AuthorFault) }),
]);

export const Verdict = z.intersection(Graded, Judgement);

export type CaseKind = z.infer<typeof CaseKind>;
export type Tally = z.infer<typeof Tally>;
export type PointsOfGroup = z.infer<typeof PointsOfGroup>;
export type ConsoleOutput = z.infer<typeof ConsoleOutput>;
export type Growth = z.infer<typeof Growth>;
export type Origin = z.infer<typeof Origin>;
export type Counterexample = z.infer<typeof Counterexample>;
export type Difference = z.infer<typeof Difference>;
export type Mistake = z.infer<typeof Mistake>;
export type SourceError = z.infer<typeof SourceError>;
export type Remark = z.infer<typeof Remark>;
export type TimeLimit = z.infer<typeof TimeLimit>;
export type Graded = z.infer<typeof Graded>;
export type Judgement = z.infer<typeof Judgement>;
export type Verdict = z.infer<typeof Verdict>;
export type VerdictName = Judgement['verdict'];
