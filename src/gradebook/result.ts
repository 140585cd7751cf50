import * as z from 'zod/mini';
import { VERDICT_NAMES } from '../../graders/judge/verdict-names.ts';
import { CaseKind, Growth, PointsOfGroup, Tally, TimeLimit } from '../../graders/verdict.ts';

const VerdictName = z.enum(VERDICT_NAMES);
const optionalText = z.exactOptional(z.string());

/** What the learner's own machine said, as the file has it. */
export const Claim = z.object({
  verdict: VerdictName,
  verdictHash: z.string(),
  exerciseVersion: z.string(),
  engineVersion: z.number(),
  seed: z.number(),
  /** The solution was read before. */
  withHelp: z.exactOptional(z.boolean()),
});

const where = {
  /** The file, as it is called from the folder that was named: no absolute path. */
  file: z.string(),
  /** Position among the submissions of the file, from 0; a plain source has one. */
  position: z.number(),
};

/** A submission that has a verdict. There are no durations and no dates of the machine in it: two runs write the same. */
export const GradedResult = z.object({
  kind: z.literal('graded'),
  /** What the learner is told from others by: see `learner-key.ts`. */
  key: z.string(),
  learner: z.object({ id: z.string(), name: z.string() }),
  /** Whose it is by the learning management system that packed the file; the key is then its number. */
  lms: z.exactOptional(z.object({ system: z.enum(['moodle', 'canvas']), id: z.string(), name: z.string() })),
  exercise: z.string(),
  ...where,
  /** UUID of the attempt, where the file has one. */
  id: optionalText,
  submittedAt: optionalText,
  /** First 16 hex digits of the SHA-256 of the source: tells whether two runs judged the same text. */
  sourceHash: z.string(),
  exerciseVersion: z.string(),
  engineVersion: z.number(),
  seed: z.number(),
  verdict: VerdictName,
  verdictHash: z.string(),
  /** Which limit of work was met. */
  by: z.exactOptional(TimeLimit),
  casesRun: z.number(),
  casesRight: z.number(),
  casesTotal: z.number(),
  /** One character a case: see `graders/judge/case-marks.ts`. */
  cases: z.string(),
  groups: z.object({ edge: Tally, golden: Tally, generated: Tally, sized: Tally }),
  /** The groups that the exercise gives points for. */
  points: z.exactOptional(z.array(PointsOfGroup)),
  work: z.object({ learner: z.number(), reference: z.number() }),
  growth: z.exactOptional(Growth),
  /** The smallest failing input, as a call. */
  failing: z.exactOptional(z.object({ call: z.string(), kind: CaseKind })),
  /** File name of the known wrong solution that does the same. */
  mistake: optionalText,
  claimed: z.exactOptional(Claim),
  /** First 16 hex digits of the SHA-256 of the examples, where some came along. */
  examplesHash: optionalText,
  /** How many examples came along, how many of them are right, and which known mistakes they catch and which not, by their file names. */
  examples: z.exactOptional(z.object({ total: z.number(), right: z.number(), caught: z.array(z.string()), missed: z.array(z.string()) })),
});

/** A file or a submission without a verdict: what was found, and what to do. Never a zero. */
export const UngradedResult = z.object({
  kind: z.literal('not-graded'),
  key: optionalText,
  learner: z.exactOptional(z.object({ id: z.string(), name: z.string() })),
  exercise: optionalText,
  ...where,
  /** A clause that follows the file's name. */
  found: z.string(),
  /** A sentence. */
  fix: z.string(),
  /** There is no such exercise: whatever somebody wrote there is no column of a table. */
  isUnknown: z.exactOptional(z.literal(true)),
});

/** One line of `results.jsonl`. */
export const Result = z.discriminatedUnion('kind', [GradedResult, UngradedResult]);

export type Claim = z.infer<typeof Claim>;
export type GradedResult = z.infer<typeof GradedResult>;
export type UngradedResult = z.infer<typeof UngradedResult>;
export type Result = z.infer<typeof Result>;
