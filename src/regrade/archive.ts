import { configure, type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-external.js';
import type { ReadBytes } from '../../graders/package/read-text.ts';
import { folderOf, type HandedInFile, isOfTheSystem, type NoFile, stem } from './handed-in-file.ts';

/** Nothing is unpacked to a disk, and the thread that grades is another one anyway. */
configure({ useWebWorkers: false });

/** Files of one archive: ten times what a large class hands in. */
const MOST_FILES = 100_000;

/** Of all that one archive unpacks to: a thousand learners with a megabyte each. A bomb stops here, whatever it says of its size. */
export const UNPACKED_BYTES = 1_000_000_000;

/** What an archive holds, or why it cannot be opened: a clause, and what to do. */
export type OpenedArchive = { kind: 'archive'; files: HandedInFile[]; others: NoFile[] } | { kind: 'refused'; found: string; fix: string };

/**
 * The files of a zip, each read when it is asked for, so that memory holds one at a time. A name that leads out of the archive, a link, a
 * file with a password or one that lies over another is named, and the others count. `archive` is its own name, `prefix`
 * stands before each name. Never rejects.
 */
export async function openArchive(reader: Reader<unknown>, archive: string, prefix: string): Promise<OpenedArchive> {
  const files: HandedInFile[] = [];
  const others: NoFile[] = [];
  const budget = { bytes: UNPACKED_BYTES };
  const names = new Set<string>();
  try {
    let count = 0;
    for await (const entry of new ZipReader(reader, { filenameValidation: 'tolerant' }).getEntriesGenerator()) {
      if (++count > MOST_FILES) return refused(`it holds more than ${MOST_FILES} files`, 'Unpack it, and name the folders one by one.');
      const name = `${prefix}${entry.filename}`;
      if (leadsOutOf(entry.filename)) {
        others.push({ name, ...LEADS_OUT });
        continue;
      }
      if (entry.directory || entry.filename.split('/').some(isOfTheSystem)) continue;
      const problem = problemOf(entry) ?? (names.has(name) ? TWICE : undefined);
      names.add(name);
      if (problem) others.push({ name, ...problem });
      else files.push({ name, folder: folderOf(entry.filename) ?? stem(archive), read: (mostBytes) => unpack(entry, mostBytes, budget) });
    }
  } catch {
    return refused('this is no zip archive, or only a part of one', 'Ask for it again, or unpack it and name the folder.');
  }
  return { kind: 'archive', files, others };
}

/** Puts what an archive of this name holds, or why it cannot be opened, beside what was found before. */
export function addOpened(opened: OpenedArchive, name: string, files: HandedInFile[], others: NoFile[]): void {
  if (opened.kind === 'refused') return void others.push({ name, found: opened.found, fix: opened.fix });
  files.push(...opened.files);
  others.push(...opened.others);
}

const refused = (found: string, fix: string) => ({ kind: 'refused' as const, found, fix });

const TWICE = { found: 'the archive holds two files of this name', fix: 'Unpack it, and keep the right one.' };

/** Bits of a Unix mode that say what a file is, and the value of a link. */
const KIND = 0o170000;
const LINK = 0o120000;

const leadsOutOf = (name: string): boolean => /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name);

const LEADS_OUT = { found: 'its name leads out of the archive', fix: 'Nobody packs a file so by accident. Ask for the file itself.' };

function problemOf({ encrypted, unixMode }: FileEntry): Omit<NoFile, 'name'> | undefined {
  if (encrypted) return { found: 'it is locked with a password', fix: 'Ask for the archive without one.' };
  if (((unixMode ?? 0) & KIND) === LINK) return { found: 'this is a link, and links are not followed', fix: 'Ask for the file itself.' };
  return undefined;
}

/** Reads as much as may be, whatever the archive says of the size; what is longer is refused. */
async function unpack(entry: FileEntry, mostBytes: number, budget: { bytes: number }): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isOver: 'file' | 'archive' | undefined;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      length += chunk.length;
      budget.bytes -= chunk.length;
      isOver = length > mostBytes ? 'file' : budget.bytes < 0 ? 'archive' : undefined;
      if (isOver) throw new Error('too large');
      chunks.push(chunk.slice());
    },
  });
  try {
    if (budget.bytes < 0) isOver = 'archive';
    else await entry.getData(sink, { checkCrc32: true, checkOverlappingEntry: true });
  } catch {
    // Said below: what was over, or that it is damaged.
    if (!isOver) return { kind: 'refused', reason: 'it is damaged in the archive, or lies over another file' };
  }
  if (isOver === 'archive') return { kind: 'refused', reason: `the archive unpacks to more than ${UNPACKED_BYTES / 1e6} MB` };
  if (isOver === 'file') return { kind: 'refused', reason: `it unpacks to more than ${mostBytes / 1e6} MB, which is what a file may have` };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { kind: 'bytes', bytes };
}
