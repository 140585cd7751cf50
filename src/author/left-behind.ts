import { dropFromJournal, journalNames, leaveInJournal, readJournal } from '../record/journal.ts';

/** What was typed less than a second before a page went away. */
export interface LeftBehind {
  key: string;
  name: string;
  /** The revision that it was typed over; absent where the exercise was not kept at all. */
  basis?: string;
  /** Texts that the database does not have yet. */
  files: [path: string, text: string][];
  /** Paths that are gone since. */
  gone: string[];
}

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
    const left = leftOf(readJournal(name));
    dropFromJournal(name);
    if (left) taken.push(left);
  }
  return taken;
}

const BEGINNING = 'author-';

/** Parsed by hand: a schema of pairs would add to what every lesson loads of the library. */
function leftOf(found: unknown): LeftBehind | undefined {
  const { key, name, basis, files, gone } = Object(found) as Record<keyof LeftBehind, unknown>;
  if (typeof key !== 'string' || typeof name !== 'string' || !Array.isArray(files) || !Array.isArray(gone)) return undefined;
  return {
    ...{ key, name },
    ...(typeof basis === 'string' && { basis }),
    files: files.filter((file): file is [string, string] => Array.isArray(file) && file.length === 2 && file.every(isText)),
    gone: gone.filter(isText),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
