import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keepsReference } from '../../graders/package/keeps-reference.ts';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import { readPackage } from '../../graders/package/read-folder.ts';
import { PACKAGE_BYTES, parsePackage } from '../../graders/package/parse-package.ts';
import { readText } from '../../graders/package/read-text.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';

/** Where the exercises lie, from the project's folder, in which every command runs. */
export const EXERCISES = 'graders/exercises';

/** Ids of all exercises that there are, in the order of the alphabet. */
export async function exerciseIds(): Promise<string[]> {
  const entries = await readdir(EXERCISES, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Of some exercises, those whose packages the site holds: not those that a class alone judges. */
export async function publicExercises(ids: readonly string[]): Promise<string[]> {
  const packages = await Promise.all(ids.map((id) => loadPackage(id)));
  return packages.filter((it) => !keepsReference(it)).map(({ id }) => id);
}

/**
 * An exercise's package by its id, from a folder, or from a file that `npm run pack` wrote (a name that ends in `.json`). Throws `BrokenExercise` with all that is wrong
 * with it.
 */
export async function loadPackage(idOrFolder: string): Promise<ExercisePackage> {
  if (/\.json$/i.test(idOrFolder)) return readPackageFile(idOrFolder);
  const folder = idOrFolder.includes('/') ? idOrFolder : join(EXERCISES, idOrFolder);
  const result = await readPackage(folder);
  if (result.kind === 'package') return result.package;
  throw new BrokenExercise(...result.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })));
}

async function readPackageFile(file: string): Promise<ExercisePackage> {
  const read = await readText(file, PACKAGE_BYTES);
  const fix = 'Name a file that npm run pack wrote.';
  if (read.kind !== 'text') throw new BrokenExercise({ file, found: `${read.reason}.`, fix });
  const parsed = parsePackage(read.text.replace(/^\uFEFF/, ''));
  if (parsed.kind === 'package') return parsed.package;
  throw new BrokenExercise({ file, found: parsed.reason, fix });
}
