import * as z from 'zod/mini';
import { ExerciseId, Id, Moment } from './parts.ts';
import { Trial } from './trial.ts';

/**
 * `GET /api/events`: what happens, as it happens, to whoever may know. Each server-sent event has the name `class`, an id by which a stream
 * goes on where it broke off (`Last-Event-ID`), and one of these as data. They tell what to ask for again, not what it says.
 */
export const ClassEvent = z.discriminatedUnion('kind', [
  /** The stream is open, or what was missed is too much to be told: read everything again. */
  z.object({ kind: z.literal('hello'), serverTime: Moment }),
  z.object({ kind: z.literal('received'), submission: Id, member: Id, exercise: ExerciseId }),
  z.object({ kind: z.literal('graded'), submission: Id, member: Id, exercise: ExerciseId }),
  z.object({ kind: z.literal('not-judged'), submission: Id, member: Id, exercise: ExerciseId }),
  z.object({ kind: z.literal('comment'), submission: Id, member: Id }),
  z.object({ kind: z.literal('trial'), trial: Trial }),
  /** A regrade, an extension or an override changed what somebody has. */
  z.object({ kind: z.literal('grades-changed'), member: z.nullable(Id), exercise: z.nullable(ExerciseId) }),
  z.object({ kind: z.literal('assignments') }),
  z.object({ kind: z.literal('members') }),
]);

export type ClassEvent = z.infer<typeof ClassEvent>;
