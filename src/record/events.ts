import * as z from 'zod/mini';
import { VERDICT_NAMES } from '../../graders/judge/verdict-names.ts';
import type { Json } from './plain-json.ts';

/**
 * How deep an event's data may be nested; a verdict needs some 25. What is deeper is no event, so that no row of the database and no
 * file can make the record one that overflows whoever reads, copies or exports it.
 */
const DATA_DEPTH = 60;

function isJson(value: unknown, depth: number): value is Json {
  if (typeof value !== 'object') return ['boolean', 'number', 'string'].includes(typeof value);
  return value === null || (depth > 0 && Object.values(value).every((part) => isJson(part, depth - 1)));
}

const Json = z.custom<Json>((value) => isJson(value, DATA_DEPTH));

const Name = z.string().check(z.minLength(1), z.maxLength(120));

/** Every event: its own id (the union of two records goes by it) and when it happened, in ms since 1970. */
const stampFields = { id: z.string().check(z.minLength(8), z.maxLength(64)), at: z.number().check(z.nonnegative()) };
const exerciseFields = { exercise: Name, exerciseVersion: z.string().check(z.maxLength(64)) };

/** A finished Run or Submit. */
export const AttemptEvent = z.object({
  kind: z.literal('attempt'),
  ...stampFields,
  ...exerciseFields,
  /** Submit, not Run: this is what is handed in. Solved it is by either. */
  submitted: z.boolean(),
  source: z.string(),
  /** The version of the grader that gave the verdict (`ENGINE_VERSION`); absent in what was kept before it was noted. */
  engineVersion: z.exactOptional(z.number()),
  verdict: z.enum(VERDICT_NAMES),
  /** The whole verdict (`graders/verdict.ts`) through `toPlain`. */
  result: Json,
});

/** A quiz question that was answered. */
export const AnswerEvent = z.object({
  kind: z.literal('answer'),
  ...stampFields,
  lesson: Name,
  /** The question's id in quiz.yaml. */
  question: Name,
  /** Which of the variants was asked, from 0. */
  draw: z.number(),
  /** What was answered, as the question kind writes it. */
  response: Json,
  /** 0 to 1. */
  score: z.number().check(z.gte(0), z.lte(1)),
});

/** A lesson was read to its end. */
export const ReadEvent = z.object({ kind: z.literal('read'), ...stampFields, lesson: Name });

/** A part of a lesson was read to its end. */
export const ReachedEvent = z.object({
  kind: z.literal('reached'),
  ...stampFields,
  lesson: Name,
  /** Id of the part on the page. */
  part: Name,
  /** Id of the part to go on with. */
  next: Name,
});

/** Characters of a note. */
export const NOTE_CHARACTERS = 20_000;

/** A note on a lesson, or on one of its questions: the whole text as it is from now on. Empty: it was removed. */
export const NoteEvent = z.object({
  kind: z.literal('note'),
  ...stampFields,
  lesson: Name,
  question: z.exactOptional(Name),
  text: z.string().check(z.maxLength(NOTE_CHARACTERS)),
});

/** A bookmark was put into a lesson (`on`), or taken out. */
export const BookmarkEvent = z.object({ kind: z.literal('bookmark'), ...stampFields, lesson: Name, on: z.boolean() });

/** A text of the editor that was set aside; the newest text itself is kept apart (`drafts.ts`). */
export const DraftEvent = z.object({
  kind: z.literal('draft'),
  ...stampFields,
  exercise: Name,
  source: z.string(),
  /** `live`: the text in the editor at the time of an export. */
  reason: z.enum(['kept', 'before-run', 'before-reset', 'before-restore', 'other-tab', 'live']),
});

/** A step of the feedback ladder that was opened on request. */
export const OpenedEvent = z.object({
  kind: z.literal('opened'),
  ...stampFields,
  ...exerciseFields,
  step: z.enum(['mistake', 'hint', 'solution']),
  /** Which hint, from 0. */
  index: z.number(),
});

/** The learner's examples of an exercise told every known mistake from a right solution. */
export const AllLitEvent = z.object({
  kind: z.literal('all-lit'),
  ...stampFields,
  ...exerciseFields,
  /** How many mistakes were known. */
  mistakes: z.int().check(z.gte(1)),
  /** The examples, as they were typed: `entropy([1, 1], 2) → 1`. */
  examples: z.array(z.string().check(z.maxLength(5_000))).check(z.maxLength(100)),
});

/** The text of an attempt left this browser in a submission file. */
export const HandedInEvent = z.object({
  kind: z.literal('handed-in'),
  ...stampFields,
  ...exerciseFields,
  /** Id of the attempt whose text it was. */
  attempt: z.string().check(z.maxLength(64)),
  /** As it was judged once more for the file. */
  verdict: z.enum(VERDICT_NAMES),
  verdictHash: z.string().check(z.maxLength(64)),
});

/**
 * An attempt, or a text that only the class can judge, is meant for a class: from now on it waits here until the class has answered. Its own id
 * is the submission's there.
 */
const ForClassEvent = z.object({
  kind: z.literal('for-class'),
  ...stampFields,
  ...exerciseFields,
  /** Id of the attempt, and of the submission. */
  attempt: z.uuid(),
  /** The text, of an exercise that keeps its reference: it had no verdict when it was submitted. Version and hash are empty then. */
  source: z.exactOptional(z.string()),
  /** Who hands in, as the class calls them: another member of the same browser does not send it. */
  member: z.string().check(z.maxLength(64)),
  seed: z.int().check(z.nonnegative()),
  verdictHash: z.string().check(z.maxLength(64)),
  /** The solution was read before this text was judged, and nothing had been accepted until then. */
  withHelp: z.boolean(),
});

/** The class has a submission: it cannot be lost any more. */
const ReceivedEvent = z.object({
  kind: z.literal('received'),
  ...stampFields,
  ...exerciseFields,
  attempt: z.string().check(z.maxLength(64)),
  /** By the clock of the class, ms since 1970. */
  receivedAt: z.number().check(z.nonnegative()),
});

/** The class did not take a submission, and never will. */
const NotTakenEvent = z.object({
  kind: z.literal('not-taken'),
  ...stampFields,
  ...exerciseFields,
  attempt: z.string().check(z.maxLength(64)),
  /** In the words of the class. */
  reason: z.string().check(z.maxLength(2_000)),
});

/** Something was reviewed: a card, a question of a quiz or a task in code. */
const ReviewEvent = z.object({
  kind: z.literal('review'),
  ...stampFields,
  /** What was asked, as `src/review/items.ts` writes it; an id is never used again for something else. */
  item: z.string().check(z.minLength(1), z.maxLength(250)),
  /** 1 to 5, as on the page: 1 and 2 are filed as Again, 3 as Hard, 4 as Good, 5 as Easy. */
  rating: z.int().check(z.gte(1), z.lte(5)),
  /** The review of the same item that came before, as far as this device knew: clocks may be set back, this order stays. */
  after: z.exactOptional(z.string().check(z.maxLength(64))),
  /** When it was to come back, by the scheduler of that time (ms since 1970). What counts is worked out anew from all reviews. */
  due: z.number().check(z.nonnegative()),
  /** The scheduler that worked it out (`SCHEDULER` in `src/review/due.ts`). */
  scheduler: z.int(),
});

/** A review was taken back. */
const UndoneEvent = z.object({
  kind: z.literal('undone'),
  ...stampFields,
  /** Id of the review. */
  review: z.string().check(z.maxLength(64)),
});

/** What a learner did. The record is a set of these; every state on the site is a fold over them. */
export const RecordEvent = z.discriminatedUnion('kind', [
  AttemptEvent,
  AnswerEvent,
  ReadEvent,
  ReachedEvent,
  NoteEvent,
  BookmarkEvent,
  DraftEvent,
  OpenedEvent,
  AllLitEvent,
  HandedInEvent,
  ForClassEvent,
  ReceivedEvent,
  NotTakenEvent,
  ReviewEvent,
  UndoneEvent,
]);

export type AttemptEvent = z.infer<typeof AttemptEvent>;
export type AnswerEvent = z.infer<typeof AnswerEvent>;
export type ReadEvent = z.infer<typeof ReadEvent>;
export type ReachedEvent = z.infer<typeof ReachedEvent>;
export type NoteEvent = z.infer<typeof NoteEvent>;
export type BookmarkEvent = z.infer<typeof BookmarkEvent>;
export type DraftEvent = z.infer<typeof DraftEvent>;
export type OpenedEvent = z.infer<typeof OpenedEvent>;
export type AllLitEvent = z.infer<typeof AllLitEvent>;
export type ForClassEvent = z.infer<typeof ForClassEvent>;
export type HandedInEvent = z.infer<typeof HandedInEvent>;
export type ReviewEvent = z.infer<typeof ReviewEvent>;
export type RecordEvent = z.infer<typeof RecordEvent>;

type Unstamped<E> = E extends unknown ? Omit<E, 'id' | 'at'> : never;

/** An event before it has an id and a time. */
export type NewEvent = Unstamped<RecordEvent>;

/** Gives an event its id and its time. */
export function stamp<E extends NewEvent>(event: E, at: number): E & { id: string; at: number } {
  return { ...event, id: randomId(), at };
}

/** A random UUID, also on plain http, where `crypto.randomUUID` is missing. */
export function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
