import { exerciseVersion } from '../../../graders/identity.ts';
import { byCodeUnits } from '../../gradebook/code-units.ts';
import type { TrialList } from '../../classroom/messages/trial.ts';
import type { Db } from '../database/schema.ts';
import { readFromDisk, type Shelf } from '../exercises/shelf.ts';

/** Exercises that lie on the disk in another version than the class is judged by, and those that cannot be read there. */
export async function mendedExercises(db: Db, shelf: Shelf): Promise<Pick<TrialList, 'mended' | 'unreadable'>> {
  const pins = await db.selectFrom('exercise_pin').selectAll().orderBy('exercise').execute();
  const waiting = await db.selectFrom('submission').select('exercise').distinct().orderBy('exercise').execute();
  const pinned = new Map(pins.map(({ exercise, version }) => [exercise, version]));
  const ids = [...new Set([...pinned.keys(), ...waiting.map(({ exercise }) => exercise)])].sort(byCodeUnits);
  const found = await Promise.all(ids.map(async (exercise) => ({ exercise, read: await readFromDisk(shelf, exercise) })));
  return {
    mended: found.flatMap(({ exercise, read }) => {
      const fromVersion = pinned.get(exercise);
      const toVersion = read.kind === 'package' ? exerciseVersion(read.package) : undefined;
      return fromVersion === undefined || toVersion === undefined || toVersion === fromVersion
        ? []
        : [{ exercise, fromVersion, toVersion }];
    }),
    unreadable: found.flatMap(({ exercise, read }) => (read.kind === 'unreadable' ? [exercise] : [])),
  };
}
