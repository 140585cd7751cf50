import * as z from 'zod/mini';
import { dropFromJournal, leaveInJournal, readJournal } from '../record/journal.ts';

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
    const parsed = Unsaved.safeParse(readJournal(exercise));
    dropFromJournal(exercise);
    return parsed.success ? parsed.data : undefined;
  },
});
