import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tooLarge } from './too-large.ts';

/** A file's text, or why there is none: a clause that follows the file's name, "there is no such file". */
export type ReadText = { kind: 'text'; text: string } | Unreadable;

/** The same before it is decoded. */
export type ReadBytes = { kind: 'bytes'; bytes: Uint8Array } | Unreadable;

interface Unreadable {
  kind: 'missing' | 'refused';
  reason: string;
  /** Of a text that is no UTF-8: the first line that is not, from 1. */
  line?: number;
}

/** Bytes that a file of an author or a learner may have: ten times the largest that there is. */
export const FILE_BYTES = 1_000_000;

/** Opening does not wait for somebody to write into a pipe. Windows has no such pipes. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a file's text as UTF-8; otherwise as `readBytes`. */
export async function readText(path: string, mostBytes = FILE_BYTES): Promise<ReadText> {
  const read = await readBytes(path, mostBytes);
  return read.kind === 'bytes' ? { kind: 'text', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) } : read;
}

/** The same for a file that must be UTF-8: what is not is refused, with its line, instead of being shown as �. */
export async function readUtf8(path: string, mostBytes = FILE_BYTES): Promise<ReadText> {
  const read = await readBytes(path, mostBytes);
  if (read.kind !== 'bytes') return read;
  const { bytes } = read;
  const text = decoded(bytes);
  if (text !== undefined) return { kind: 'text', text };
  if (isUtf16(bytes)) return { ...refused('it is UTF-16, not UTF-8; save it as UTF-8'), line: 1 };
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const own = bytes.subarray(start, end);
    if (decoded(own) === undefined) return { ...refused(`it is not UTF-8${sampleOf(own)}; save it as UTF-8`), line };
    start = end + 1;
  }
  return refused('it is not UTF-8; save it as UTF-8');
}

/** The text of bytes; undefined where they are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** How the line reads in the encoding that such files mostly have, around the first letter beyond ASCII. */
function sampleOf(line: Uint8Array): string {
  const at = line.findIndex((byte) => byte >= 0x80);
  const around = new TextDecoder('windows-1252').decode(line.subarray(Math.max(0, at - 8), at + 9)).trim();
  return ` (the line reads “${around}” as Windows-1252)`;
}

/**
 * Reads a file that somebody handed in (Node only). Its kind and its size are looked at first, so that a pipe, a device or a huge file
 * neither holds up nor ends a batch. Never throws.
 */
export async function readBytes(path: string, mostBytes: number): Promise<ReadBytes> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, READ);
    const stat = await file.stat();
    if (!stat.isFile())
      return refused(stat.isDirectory() ? 'this is a folder, not a file' : 'this is no ordinary file, but a pipe or a device');
    if (stat.size > mostBytes) return refused(tooLarge(stat.size, mostBytes));
    // A file may say that it is empty and go on for ever, as some of the system's do.
    const buffer = Buffer.alloc(mostBytes + 1);
    let length = 0;
    while (length <= mostBytes) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
      if (bytesRead === 0) return { kind: 'bytes', bytes: buffer.subarray(0, length) };
      length += bytesRead;
    }
    return refused(tooLarge(length, mostBytes));
  } catch (error) {
    return refusal(error as NodeJS.ErrnoException); // open, stat and read throw nothing else
  } finally {
    await file?.close();
  }
}

function refusal({ code, message }: NodeJS.ErrnoException): Unreadable {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', reason: 'there is no such file' };
    case 'ENAMETOOLONG':
      return { kind: 'missing', reason: 'there is no such file: the name is too long for one' };
    case 'EISDIR':
      return refused('this is a folder, not a file');
    case 'EACCES':
    case 'EPERM':
      return refused('you may not read it');
    case 'ENXIO':
      return refused('this is no ordinary file, but a pipe or a device');
    default:
      return refused(`it cannot be read (${message})`);
  }
}

const refused = (reason: string): Unreadable => ({ kind: 'refused', reason });
