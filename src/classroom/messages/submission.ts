import * as z from 'zod/mini';
import { Submitted } from '../../../graders/submission-file/schema.ts';
import { ExerciseId, Id, Moment, Score, VerdictName, count } from './parts.ts';

/** What only a browser that judged by itself can say. */
const claims = { verdict: true, verdictHash: true, exerciseVersion: true, engineVersion: true, seed: true } as const;

/**
 * `POST /api/submissions`: as an entry of a submission file. Its id is made by the client: a repeat with the same id is the same submission. Of
 * an exercise that keeps its reference nothing is claimed: a claim is whole, or not there.
 */
export const NewSubmission = z.extend(z.partial(Submitted, claims), { id: Id, exercise: ExerciseId }).check(
  z.refine((it) => new Set(Object.keys(claims).map((name) => name in it)).size === 1, {
    path: ['verdict'],
    error: 'a claim needs all of its fields',
  }),
);

/** What the class says of a submission. */
export const Grading = z.object({
  exerciseVersion: z.string(),
  engineVersion: z.number(),
  seed: z.number(),
  verdict: VerdictName,
  verdictHash: z.string(),
  casesRight: count,
  casesTotal: count,
  /** The smallest failing input, as a call. */
  failing: z.nullable(z.string()),
  /** File name of the known wrong solution that does the same. */
  mistake: z.nullable(z.string()),
  /** What that mistake does, in a sentence; null where none was recognised, or its author says nothing of it. */
  mistakeDoes: z.nullable(z.string()),
  gradedAt: Moment,
});

/**
 * How a claim of the learner's browser stands to what the class found. `same`: verdict and, where they can be compared, hash.
 * `verdict`: judged differently there. `hash`: the same verdict, but other text or other results were judged.
 */
export const Confirmation = z.object({
  kind: z.enum(['same', 'verdict', 'hash']),
  /** Why two honest machines may differ: these were not the same. */
  other: z.array(z.enum(['exercise', 'engine', 'seed'])),
});

/** A submission as the class has it: the answer to `POST`, and an entry of `GET /api/submissions`. */
export const Submission = z.object({
  id: Id,
  member: Id,
  assignment: z.nullable(Id),
  exercise: ExerciseId,
  /** By the learner's clock. */
  submittedAt: Moment,
  /** By the server's clock: the deadline goes by it. */
  receivedAt: Moment,
  /** Begun days late; 0 in time. */
  daysLate: count,
  /** What the learner's browser found; null where the class alone judges. */
  claimed: z.nullable(
    z.object({
      verdict: VerdictName,
      verdictHash: z.string(),
      exerciseVersion: z.string(),
      engineVersion: z.number(),
      seed: z.number(),
    }),
  ),
  /** `not-judged`: three tries failed, or the exercise is broken; somebody has to look at it, and it is no zero. */
  state: z.enum(['waiting', 'graded', 'not-judged']),
  /** Of a submission that is not judged: why, in a sentence. */
  why: z.nullable(z.string()),
  grading: z.nullable(Grading),
  /** Null until it is graded, and where nothing was claimed. */
  confirmation: z.nullable(Confirmation),
  /** Null without an assignment, and until it is graded. */
  score: z.nullable(Score),
});

export const SubmissionAnswer = z.object({ serverTime: Moment, submission: Submission });

/** `GET /api/submissions?member&exercise`, the oldest first; without `member`, one's own. `before`: only those received before. */
export const SubmissionList = z.object({
  serverTime: Moment,
  submissions: z.array(z.extend(Submission, { source: z.string() })),
});

export type NewSubmission = z.infer<typeof NewSubmission>;
export type Grading = z.infer<typeof Grading>;
export type Confirmation = z.infer<typeof Confirmation>;
export type Submission = z.infer<typeof Submission>;
export type SubmissionAnswer = z.infer<typeof SubmissionAnswer>;
export type SubmissionList = z.infer<typeof SubmissionList>;
