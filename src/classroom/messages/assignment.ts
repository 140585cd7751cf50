import * as z from 'zod/mini';
import { AuthorFault } from '../../../graders/messages/author-fault.ts';
import { Id, ExerciseId, Moment, Points, count, someText, text } from './parts.ts';

const NullableMoment = z.nullable(Moment);

/** A set of exercises with its times and rules. */
export const Assignment = z.object({
  id: Id,
  title: text(200),
  /** Goes up with every change: a `PUT` names the one that it changes. */
  revision: count,
  /** The rules as they were written. Only for instructors and assistants. */
  yaml: z.exactOptional(z.string()),
  exercises: z.array(
    z.object({
      exercise: ExerciseId,
      points: Points,
      /** By which the inputs of whoever asks are drawn. */
      seed: count,
      /** Submissions that whoever asks has handed in. */
      used: count,
      /** Points that an instructor gave whoever asks by hand, and why: they stand in place of what was judged. */
      byHand: z.exactOptional(z.object({ points: Points, reason: z.string() })),
    }),
  ),
  /** Null: from the beginning. */
  opensAt: NullableMoment,
  /** Null: nothing is ever late. What was extended, for a learner or since the server was down, is in it. */
  dueAt: NullableMoment,
  /** Null: never. From then on nothing is taken. */
  closesAt: NullableMoment,
  /** Why `dueAt` is later than the rules say. */
  extended: z.array(z.object({ minutes: z.number(), reason: z.string() })),
  /** Share of the points that each begun day costs, and the most that it costs; null: late work costs nothing. */
  late: z.nullable(z.object({ perDay: z.number(), atMost: z.number() })),
  /** Submissions that a learner may hand in for an exercise; null: any number. */
  maxSubmissions: z.nullable(count),
  /** Which of several counts. */
  count: z.enum(['best', 'last']),
  /** The inputs are drawn for each learner. */
  ownSeed: z.boolean(),
});

export const AssignmentList = z.object({ serverTime: Moment, assignments: z.array(Assignment) });

/** `PUT /api/assignments`: one new assignment (`id` null), or the next revision of one that there is. */
export const AssignmentChange = z.object({
  id: z.nullable(Id),
  /** The revision that was read before it was changed; 0 for a new one. */
  revision: count,
  title: someText(200),
  /** The rules: as `grading.yaml`, and with opens, closes, submissions and ownSeed. */
  yaml: text(20_000),
});

/** `POST /api/assignments/check`: the rules as they are being written; `id` null for a new assignment. */
export const AssignmentDraft = z.object({ id: z.nullable(Id), yaml: text(20_000) });

/** What rules say; null where something is wrong with them. */
export const AssignmentCheck = z.object({
  faults: z.array(AuthorFault),
  rules: z.nullable(
    z.object({
      exercises: z.array(z.object({ exercise: ExerciseId, points: Points })),
      ...z.pick(Assignment, { opensAt: true, dueAt: true, closesAt: true, late: true, maxSubmissions: true, count: true, ownSeed: true })
        .shape,
    }),
  ),
});

/** `GET /api/assignments/:id/extensions`: who has more time now. */
export const ExtensionList = z.object({
  extensions: z.array(z.object({ member: Id, name: z.string(), until: Moment, reason: z.string(), at: Moment })),
});

/** `GET /api/overrides?member`: the points by hand that hold now, of one member or of all. */
export const OverrideList = z.object({
  overrides: z.array(
    z.object({
      assignment: Id,
      member: Id,
      exercise: ExerciseId,
      points: Points,
      reason: z.string(),
      at: Moment,
      /** Null: somebody who was erased. */
      author: z.nullable(z.string()),
    }),
  ),
});

/** `POST /api/assignments/:id/extensions`: more time for one learner. `until` null takes it back. */
export const Extension = z.object({ member: Id, until: NullableMoment, reason: someText(500) });

/** `POST /api/overrides`: points that an instructor gives by hand. `points` null takes it back. */
export const Override = z.object({ assignment: Id, member: Id, exercise: ExerciseId, points: z.nullable(Points), reason: someText(500) });

/** `GET /api/changes`: every change that somebody made, the newest first. */
export const ChangeList = z.object({
  changes: z.array(
    z.object({
      at: Moment,
      /** Name of the member; null: the server itself. */
      who: z.nullable(z.string()),
      what: z.string(),
      /** What it is about: an assignment, a member, a trial. */
      subject: z.nullable(z.string()),
      before: z.unknown(),
      after: z.unknown(),
    }),
  ),
});

export type Assignment = z.infer<typeof Assignment>;
export type AssignmentChange = z.infer<typeof AssignmentChange>;
export type AssignmentCheck = z.infer<typeof AssignmentCheck>;
export type ExtensionList = z.infer<typeof ExtensionList>;
export type OverrideList = z.infer<typeof OverrideList>;
export type AssignmentList = z.infer<typeof AssignmentList>;
export type Extension = z.infer<typeof Extension>;
export type Override = z.infer<typeof Override>;
export type ChangeList = z.infer<typeof ChangeList>;
