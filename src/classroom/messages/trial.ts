import * as z from 'zod/mini';
import { ExerciseId, Id, Moment, Points, Score, VerdictName, count } from './parts.ts';

/** `POST /api/trials`: judges all submissions of an exercise by its present version, or by the package that comes along. Nothing counts yet. */
export const NewTrial = z.object({ exercise: ExerciseId, package: z.exactOptional(z.unknown()) });

export const TrialState = z.enum(['running', 'ready', 'applied', 'dropped', 'undone']);

export const Trial = z.object({
  id: Id,
  exercise: ExerciseId,
  fromVersion: z.nullable(z.string()),
  toVersion: z.string(),
  state: TrialState,
  createdAt: Moment,
  counts: z.object({ submissions: count, judged: count, failed: count, changed: count }),
});

const Standing = z.object({
  /** Null: not judged. */
  verdict: z.nullable(VerdictName),
  casesRight: count,
  casesTotal: count,
  /** The smallest failing input, as a call. */
  failing: z.nullable(z.string()),
  /** Null where the submission belongs to no assignment. */
  score: z.nullable(Score),
});

/** The first case that turns out otherwise: its position from 0, and what it was and is, in words. */
const Turned = z.nullable(z.object({ position: count, group: z.string(), from: z.string(), to: z.string() }));

/** A submission whose verdict, or points, would be others. */
export const TrialChange = z.object({
  submission: Id,
  member: Id,
  name: z.string(),
  receivedAt: Moment,
  from: Standing,
  to: Standing,
  case: Turned,
});

/** A learner whose points, or whose verdict that counts, would be others. Points are null where the exercise belongs to no assignment. */
export const TrialLearner = z.object({
  member: Id,
  key: z.string(),
  name: z.string(),
  from: z.nullable(Points),
  to: z.nullable(Points),
  outOf: z.nullable(Points),
  /** Points by hand hold, whatever the trial says. */
  byHand: z.boolean(),
});

/** `GET /api/trials/:id`, and what apply, drop and undo answer. */
export const TrialAnswer = z.object({ trial: Trial, changes: z.array(TrialChange), learners: z.array(TrialLearner) });

/**
 * `GET /api/notices`: what an applied, or undone, trial changed for whoever asks, the newest first. `from` is what it was before, and `to` what
 * came of it: of an undone one, what counts again.
 */
export const NoticeList = z.object({
  notices: z.array(
    z.object({
      trial: Id,
      exercise: ExerciseId,
      kind: z.enum(['applied', 'undone']),
      at: Moment,
      points: z.nullable(z.object({ from: Points, to: Points, outOf: Points })),
      changes: z.array(z.object({ submission: Id, receivedAt: Moment, from: Standing, to: Standing, case: Turned })),
    }),
  ),
});
export const TrialList = z.object({
  trials: z.array(Trial),
  /** Exercises that are another version on the server's disk than the class is judged by: a trial tells what would change. */
  mended: z.array(z.object({ exercise: ExerciseId, fromVersion: z.string(), toVersion: z.string() })),
  /** Exercises that cannot be read on the server's disk. Where nothing was judged by one yet, what is handed in for it waits. */
  unreadable: z.array(ExerciseId),
});

export type Trial = z.infer<typeof Trial>;
export type TrialChange = z.infer<typeof TrialChange>;
export type TrialAnswer = z.infer<typeof TrialAnswer>;
export type TrialLearner = z.infer<typeof TrialLearner>;
export type NoticeList = z.infer<typeof NoticeList>;
export type TrialList = z.infer<typeof TrialList>;
