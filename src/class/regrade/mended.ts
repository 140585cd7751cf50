import { exerciseVersion } from '../../../graders/identity.ts';
import type { TrialList } from '../../classroom/messages/trial.ts';
import type { Db } from '../database/schema.ts';
import type { Shelf } from '../exercises/shelf.ts';

/** Exercises that lie on the disk in another version than the class is judged by. One that cannot be read is left out. */
export async function mendedExercises(db: Db, shelf: Shelf): Promise<TrialList['mended']> {
  const pins = await db.selectFrom('exercise_pin').selectAll().orderBy('exercise').execute();
  const found = await Promise.all(
    pins.map(async ({ exercise, version }) => {
      const present = await shelf.onDisk(exercise).catch(() => undefined);
      const toVersion = present && exerciseVersion(present);
      return toVersion === undefined || toVersion === version ? [] : [{ exercise, fromVersion: version, toVersion }];
    }),
  );
  return found.flat();
}
