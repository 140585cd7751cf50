import { exerciseVersion } from '../../../graders/identity.ts';
import { ExercisePackage } from '../../../graders/package/schema.ts';
import type { Db } from '../database/schema.ts';

/** The exercises of a class: which there are, and the package of each version that was ever judged with. */
export interface Shelf {
  /** Ids of all that can be assigned. */
  ids: () => readonly string[];
  /** The package as it lies on this machine's disk now; undefined where there is none. */
  onDisk: (exercise: string) => Promise<ExercisePackage | undefined>;
}

/** Packages that are kept ready: of a course and some versions of them. */
const KEPT = 100;

/** Packages by exercise and version, as the database has them. They never change, so that each is read once. */
export class Packages {
  readonly #db: Db;
  readonly #known = new Map<string, Promise<ExercisePackage>>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Throws where it was never stored, which is a fault of this server. */
  async of(exercise: string, version: string): Promise<ExercisePackage> {
    const key = `${exercise} ${version}`;
    const known = this.#known.get(key) ?? this.#read(exercise, version);
    if (this.#known.size >= KEPT && !this.#known.has(key)) this.#known.clear();
    this.#known.set(key, known);
    known.catch(() => this.#known.delete(key));
    return known;
  }

  async #read(exercise: string, version: string): Promise<ExercisePackage> {
    const row = await this.#db
      .selectFrom('exercise_version')
      .select('package')
      .where('exercise', '=', exercise)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    return ExercisePackage.parse(row.package);
  }
}

/** Keeps a package under its version, which is returned. */
export async function storePackage(db: Db, exercise: ExercisePackage): Promise<string> {
  const version = exerciseVersion(exercise);
  await db
    .insertInto('exercise_version')
    .values({ exercise: exercise.id, version, package: JSON.stringify(exercise) })
    .onConflict((on) => on.doNothing())
    .execute();
  return version;
}

/** By which version an exercise is judged in this class. */
export type Pinned =
  /** `isNew`: nothing was judged by it before. */
  | { kind: 'pinned'; version: string; isNew: boolean }
  | { kind: 'unknown' }
  /** It is on the disk, and cannot be read now: somebody may be at it. */
  | { kind: 'unreadable' };

/** The version that an exercise is judged by in this class; at the first time, the one on the disk. */
export async function pinnedVersion(db: Db, shelf: Shelf, exercise: string): Promise<Pinned> {
  const read = () => db.selectFrom('exercise_pin').select('version').where('exercise', '=', exercise).executeTakeFirst();
  const pin = await read();
  if (pin) return { kind: 'pinned', version: pin.version, isNew: false };
  const found = await readFromDisk(shelf, exercise);
  if (found.kind !== 'package') return found;
  const version = await storePackage(db, found.package);
  await db
    .insertInto('exercise_pin')
    .values({ exercise, version })
    .onConflict((on) => on.doNothing())
    .execute();
  return { kind: 'pinned', version: (await read())?.version ?? version, isNew: true };
}

/** A package as it lies on the disk now. Whatever keeps it from being read is told to whoever teaches, and is no fault of a request. */
export async function readFromDisk(
  shelf: Shelf,
  exercise: string,
): Promise<{ kind: 'package'; package: ExercisePackage } | { kind: 'unknown' | 'unreadable' }> {
  try {
    const found = await shelf.onDisk(exercise);
    return found ? { kind: 'package', package: found } : { kind: 'unknown' };
  } catch {
    return { kind: 'unreadable' };
  }
}
