import { FILE_BYTES, type ReadText, refused, type Unreadable, utf8Text } from './file-text.ts';
import { tooLarge } from './too-large.ts';

/**
 * The files of an exercise's folder, by their paths in it with `/` between the names: `exercise.yaml`, `submissions/wrong_answer/sign.ts`.
 * A file that cannot be read, or may not be, says why.
 */
export type ExerciseFiles = ReadonlyMap<string, Uint8Array | Unreadable>;

/** The text of a file; `missing` where there is none, refused where it is a folder or no UTF-8. */
export function textOf(files: ExerciseFiles, path: string): ReadText {
  const file = files.get(path);
  if (file instanceof Uint8Array) return file.length > FILE_BYTES ? refused(tooLarge(file.length, FILE_BYTES)) : utf8Text(file);
  if (file) return file;
  return namesIn(files, path).length > 0 ? refused('this is a folder, not a file') : { kind: 'missing', reason: 'there is no such file' };
}

/** Whether there is a file of the path, readable or not. */
export const isThere = (files: ExerciseFiles, path: string): boolean => files.has(path);

/** The names of the files and folders in a folder, sorted by their code units. */
export function namesIn(files: ExerciseFiles, folder: string): string[] {
  const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] as string))].sort(); // split gives one at least
}
