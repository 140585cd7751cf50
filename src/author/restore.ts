import { type Files, sameFiles } from './content.ts';
import type { LeftBehind } from './left-behind.ts';
import type { KeptExercise, Shelf } from './shelf.ts';

/**
 * Puts what pages that went away had not saved onto the shelf: into its exercise where that is as it was, otherwise beside it, as one more of
 * the same name. `newKey` gives keys and revisions; `at`: now, ms since 1970.
 */
export async function restoreLeft(shelf: Shelf, left: readonly LeftBehind[], newKey: () => string, at: number): Promise<void> {
  for (const { key, name, basis, files, gone } of left) {
    const kept = await shelf.get(key);
    const restored: Files = new Map([...(kept?.files ?? []), ...files].filter(([path]) => !gone.includes(path)));
    if (kept && sameFiles(kept.files, restored)) continue;
    const exercise: KeptExercise = { key, name, files: restored, revision: newKey(), at };
    const result = kept?.revision === basis || !kept ? await shelf.save(exercise, kept?.revision) : 'newer';
    if (result === 'newer') await shelf.save({ ...exercise, key: newKey() }, undefined);
  }
}
