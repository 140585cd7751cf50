import * as z from 'zod/mini';
import { ExerciseId, Id, Moment, Score, VerdictName, count } from './parts.ts';

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

/** A submission whose verdict, or points, would be others. */
export const TrialChange = z.object({
  submission: Id,
  member: Id,
  name: z.string(),
  from: Standing,
  to: Standing,
  /** The first case that turns out otherwise: its position from 0, and what it was and is, in words. */
  case: z.nullable(z.object({ position: count, group: z.string(), from: z.string(), to: z.string() })),
});

/** `GET /api/trials/:id`, and what apply, drop and undo answer. */
export const TrialAnswer = z.object({ trial: Trial, changes: z.array(TrialChange) });
export const TrialList = z.object({
  trials: z.array(Trial),
  /** Exercises that are another version on the server's disk than the class is judged by: a trial tells what would change. */
  mended: z.array(z.object({ exercise: ExerciseId, fromVersion: z.string(), toVersion: z.string() })),
});

export type Trial = z.infer<typeof Trial>;
export type TrialChange = z.infer<typeof TrialChange>;
export type TrialAnswer = z.infer<typeof TrialAnswer>;
export type TrialList = z.infer<typeof TrialList>;
