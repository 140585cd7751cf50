import * as z from 'zod/mini';
import type { Draft } from './drafts.ts';
import { randomId } from './events.ts';
import { dropFromJournal, journalNames, leaveInJournal, readJournal } from './journal.ts';

const Unsaved = z.object({ source: z.string(), basis: z.optional(z.string()), next: z.optional(z.string()) });

/**
 * A text that was typed less than a second before the page went away. `basis`: the revision it was typed over. `next`: the one that was just
 * being written, and that it was typed over, too, in case the database has taken it and the page never heard of it.
 */
export type Unsaved = z.infer<typeof Unsaved>;

export interface UnsavedText {
  leave(text: Unsaved): void;
  take(): Unsaved | undefined;
}

/** The text of one exercise in the journal of what is not in the database yet. */
export const unsavedText = (exercise: string): UnsavedText => ({
  leave: (text) => leaveInJournal(exercise, text),
  take() {
    const unsaved = read(exercise);
    dropFromJournal(exercise);
    return unsaved;
  },
});

/**
 * The kept texts, and after them those of the journal, which no database has: an export would lose what was typed last, or where storage is
 * full. What they were typed over stays beside them. `at`: now, ms since 1970.
 */
export function withUnsaved(drafts: readonly Draft[], at: number): Draft[] {
  const unsaved = journalNames('').flatMap((exercise): Draft[] => {
    const source = read(exercise)?.source;
    const isKept = drafts.some((draft) => draft.exercise === exercise && draft.source === source);
    return source === undefined || isKept ? [] : [{ exercise, tab: '', source, revision: randomId(), at }];
  });
  return [...drafts, ...unsaved];
}

/** Undefined where the journal has none, or what it has under this name is something else: an event says of which kind it is. */
function read(exercise: string): Unsaved | undefined {
  const found = readJournal(exercise);
  const parsed = Unsaved.safeParse(found);
  return parsed.success && !Object.hasOwn(Object(found), 'kind') ? parsed.data : undefined;
}
