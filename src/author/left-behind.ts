import * as z from 'zod/mini';
import { dropFromJournal, journalNames, leaveInJournal, readJournal } from '../record/journal.ts';

const LeftBehind = z.object({
  key: z.string(),
  name: z.string(),
  /** The revision that it was typed over; absent where the exercise was not kept at all. */
  basis: z.optional(z.string()),
  /** Texts that the database does not have yet. */
  files: z.array(z.tuple([z.string(), z.string()])),
  /** Paths that are gone since. */
  gone: z.array(z.string()),
});

/** What was typed less than a second before a page went away. */
export type LeftBehind = z.infer<typeof LeftBehind>;

/** Notes what one tab has not saved yet, where the next page finds it. Local storage is written at once, also while a page is closing. */
export const leaveBehind = (tab: string, left: LeftBehind): void => leaveInJournal(BEGINNING + tab, left);

export const forgetLeft = (tab: string): void => dropFromJournal(BEGINNING + tab);

/**
 * What tabs that are gone have left, each taken once. `isOpen`: whether a tab is still there, which saves what it has itself.
 */
export async function takeLeft(isOpen: (tab: string) => Promise<boolean>): Promise<LeftBehind[]> {
  const taken: LeftBehind[] = [];
  for (const name of journalNames(BEGINNING)) {
    if (await isOpen(name.slice(BEGINNING.length))) continue;
    const parsed = LeftBehind.safeParse(readJournal(name));
    dropFromJournal(name);
    if (parsed.success) taken.push(parsed.data);
  }
  return taken;
}

const BEGINNING = 'author-';
