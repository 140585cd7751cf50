import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import { readPackage } from '../../graders/package/read-folder.ts';
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

/** An exercise's package, read from its folder. Throws `BrokenExercise` with all that is wrong with it. */
export async function loadPackage(idOrFolder: string): Promise<ExercisePackage> {
  const folder = idOrFolder.includes('/') ? idOrFolder : join(EXERCISES, idOrFolder);
  const result = await readPackage(folder);
  if (result.kind === 'package') return result.package;
  throw new BrokenExercise(...result.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })));
}
