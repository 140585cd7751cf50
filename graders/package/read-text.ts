import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { FILE_BYTES, type ReadText, refused, type Unreadable } from './file-text.ts';
import { tooLarge } from './too-large.ts';

/** A file's bytes, or why there are none: a clause that follows the file's name, "there is no such file". */
export type ReadBytes = { kind: 'bytes'; bytes: Uint8Array } | Unreadable;

/** Opening does not wait for somebody to write into a pipe. Windows has no such pipes. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a file's text as UTF-8; otherwise as `readBytes`. */
export async function readText(path: string, mostBytes = FILE_BYTES): Promise<ReadText> {
  const read = await readBytes(path, mostBytes);
  return read.kind === 'bytes' ? { kind: 'text', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) } : read;
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
