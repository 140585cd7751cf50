import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExerciseFiles } from './exercise-files.ts';
import { FILE_BYTES, refused, type Unreadable } from './file-text.ts';
import { FILES, MOST_SOLUTIONS, type ReadResult, readFiles } from './read-files.ts';
import { readBytes } from './read-text.ts';

/** Reads an exercise's folder (Node only), as `readFiles` does. */
export const readPackage = async (folder: string): Promise<ReadResult> => readFiles(basename(folder), await filesIn(folder));

/**
 * The files of an exercise's folder (Node only): those that have a meaning, and the solutions, up to one more than there may be. Whatever
 * else lies there is not opened.
 */
export async function filesIn(folder: string): Promise<ExerciseFiles> {
  const files = new Map<string, Uint8Array | Unreadable>();
  const take = async (path: string): Promise<void> => {
    const read = await readBytes(join(folder, path), FILE_BYTES);
    // What was read stands in a buffer that has room for the largest file.
    if (read.kind !== 'missing') files.set(path, read.kind === 'bytes' ? new Uint8Array(read.bytes) : read);
  };
  await Promise.all(FILES.map(take));
  let solutions = 0;
  for (const verdict of (await namesOf(join(folder, 'submissions'))) ?? []) {
    const inside = `submissions/${verdict}`;
    const names = await namesOf(join(folder, inside));
    if (!names) files.set(inside, refused('this is no folder that can be read'));
    for (const name of names ?? []) if (solutions++ <= MOST_SOLUTIONS) await take(`${inside}/${name}`);
  }
  return files;
}

/** The names in a folder, sorted by their code units; undefined where it is none, or cannot be read. */
const namesOf = (folder: string): Promise<string[] | undefined> =>
  readdir(folder).then(
    (names) => names.sort(),
    () => undefined,
  );
