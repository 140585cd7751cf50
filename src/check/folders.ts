/** Which folders are checked, told from their names alone: of exercises, of lessons, and packages of one file. */
import { readdir } from 'node:fs/promises';
import { basename, join, normalize, resolve } from 'node:path';
import { SLUG } from '../course/course.ts';

/** A file that `npm run pack` made of an exercise. */
export const isPackageFile = (place: string): boolean => /\.json$/i.test(place);

export const LESSONS = 'content/lessons';

/** The folder of a lesson, from its slug; undefined for anything that is no slug. */
export const lessonFolder = (name: string): string | undefined => (SLUG.test(name) ? join(LESSONS, name) : undefined);

export const isLessonFolder = (folder: string): boolean => lessonFolder(basename(folder)) === normalize(folder);

/** The lessons that are written. */
export async function lessonFolders(): Promise<string[]> {
  const names = await readdir(LESSONS).catch(() => []);
  return names.sort().flatMap((name) => lessonFolder(name) ?? []);
}

/** Folders whose name another folder of the list has as well, and what to say of them: an id means one exercise. */
export function duplicateIds(folders: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const folder of folders) {
    const id = basename(resolve(folder));
    const other = first.get(id);
    if (!other) first.set(id, folder);
    else if (resolve(other) !== resolve(folder)) {
      duplicates.set(folder, `Two folders have the id ${id}: this one and ${other}.`);
    }
  }
  return duplicates;
}
