import type { ReadBytes } from '../../graders/package/read-text.ts';

/** A file that was handed in, on a disk, in an archive or dropped on a page. */
export interface HandedInFile {
  /** What it is called in the results: from the folder or archive that was named, with `/`. Compared and shown, never opened. */
  name: string;
  /** The folder that it lies in, by its own name alone: it names the learner of a plain source. */
  folder: string;
  /** Never rejects. */
  read(mostBytes: number): Promise<ReadBytes>;
}

/** What cannot be opened as a file, and why. */
export interface NoFile {
  name: string;
  found: string;
  fix: string;
}

/** Last part of a name. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The folder that a name lies in, by its own name alone; undefined where it lies in none. */
export const folderOf = (name: string): string | undefined =>
  name.includes('/') ? baseName(name.slice(0, name.lastIndexOf('/'))) : undefined;

/** Without what stands behind the last full stop. */
export const stem = (name: string): string => baseName(name).replace(/\.[^.]*$/, '');

/** `.ts`, in small letters; empty where there is none. */
export const extension = (name: string): string => /\.[^./]*$/.exec(baseName(name))?.[0].toLowerCase() ?? '';

/** What systems put beside files. */
export const isOfTheSystem = (name: string): boolean => name.startsWith('.') || ['__MACOSX', 'Thumbs.db', 'desktop.ini'].includes(name);
