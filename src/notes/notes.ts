import type { NoteEvent } from '../record/events.ts';
import type { Fold } from '../record/folds.ts';

/** Notes and bookmarks as they stand, each the newest of its place, removed ones included. */
export interface Marks {
  notes: Map<string, Note>;
  /** By lesson. */
  bookmarks: Map<string, { on: boolean; at: number }>;
}

/** A note on a lesson, or on one of its questions. */
export interface Note {
  lesson: string;
  question: string | undefined;
  /** Empty: it was removed. */
  text: string;
  /** ms since 1970. */
  at: number;
}

export const marksFold: Fold<Marks> = {
  name: 'marks',
  version: 1,
  empty: () => ({ notes: new Map(), bookmarks: new Map() }),
  add({ notes, bookmarks }, event) {
    if (event.kind === 'note') {
      const { lesson, question, text, at } = event;
      const place = placeOf(lesson, question);
      if (isNewer(event, notes.get(place))) notes.set(place, { lesson, question, text, at });
    }
    if (event.kind === 'bookmark' && event.at >= (bookmarks.get(event.lesson)?.at ?? 0))
      bookmarks.set(event.lesson, { on: event.on, at: event.at });
  },
};

/** Of two notes of the same millisecond the same one stays, whatever the order. */
const isNewer = (event: NoteEvent, known: Note | undefined): boolean =>
  known === undefined || event.at > known.at || (event.at === known.at && event.text > known.text);

export const placeOf = (lesson: string, question: string | undefined): string =>
  question === undefined ? lesson : `${lesson}/${question}`;

/** The text of a note; empty where there is none. */
export const noteOf = (marks: Marks, lesson: string, question?: string): string => marks.notes.get(placeOf(lesson, question))?.text ?? '';

/** What is written and not removed, by lesson; a lesson's own note before those on its questions. */
export function writtenNotes(marks: Marks): Map<string, Note[]> {
  const written = [...marks.notes.values()].filter(({ text }) => text.trim() !== '');
  written.sort((a, b) => Number(a.question !== undefined) - Number(b.question !== undefined) || a.at - b.at);
  return Map.groupBy(written, ({ lesson }) => lesson);
}
