import { readFile } from 'node:fs/promises';
import { GLOSSARY_FILE, parseGlossary, type Term } from './glossary.ts';
import { NOTATION_FILE, type NotationGroup, parseNotation } from './notation.ts';

/** The notation as it is on the disk. A course need not have one: without the file there are no groups. */
export const readNotation: () => Promise<NotationGroup[]> = remembered(NOTATION_FILE, parseNotation);

/** The glossary as it is on the disk. A course need not have one: without the file there are no terms. */
export const readGlossary: () => Promise<Term[]> = remembered(GLOSSARY_FILE, parseGlossary);

/** Reads the file every time, because an author may be changing it, and parses it only where it has changed: every lesson asks. */
function remembered<T>(file: string, parse: (text: string) => T[]): () => Promise<T[]> {
  let last: { text: string; read: T[] } | undefined;
  return async () => {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return [];
    if (last?.text !== text) last = { text, read: parse(text) };
    return last.read;
  };
}
