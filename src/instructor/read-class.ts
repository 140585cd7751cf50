import type { ExercisePackage } from '../../graders/package/schema.ts';
import { type Collected, collect, type Opened, ungradedOf } from '../regrade/collect.ts';
import { isBeside, NOT_BY_ITSELF } from './beside.ts';
import type { Dropped } from './dropped-files.ts';
import { handedInFiles } from './handed-in-files.ts';

export interface ReadingClass {
  /** The exercise of an id that somebody else wrote. */
  open: (exercise: string) => Promise<Opened>;
  /** The instructor's own, which stand in for those of the site. */
  packages: ReadonlyMap<string, ExercisePackage>;
  secret: string | undefined;
  signal: AbortSignal;
  onRead: (done: number, total: number) => void;
}

/** Reads what was dropped, archives opened: what is to be graded, and what cannot be. Undefined where the signal ended it. */
export async function readClass(
  dropped: readonly Dropped[],
  { open, packages, secret, signal, onRead }: ReadingClass,
): Promise<Collected | undefined> {
  const { files, others } = await handedInFiles(dropped);
  const misplaced = files.filter(({ name }) => isBeside(name)).map(({ name }) => ({ name, ...NOT_BY_ITSELF }));
  let done = 0;
  const counted = files
    .filter(({ name }) => !isBeside(name))
    .map((file, _, { length }) => ({
      ...file,
      read: async (mostBytes: number) => {
        onRead(done++, length);
        // What is read after the end is thrown away.
        return signal.aborted ? { kind: 'refused' as const, reason: 'it was stopped' } : file.read(mostBytes);
      },
    }));
  const openAny = async (exercise: string): Promise<Opened> => {
    const mine = packages.get(exercise);
    return mine ? { kind: 'package', package: mine } : open(exercise);
  };
  const read = await collect(counted, { open: openAny, secret });
  read.ungraded.push(...[...others, ...misplaced].map(ungradedOf));
  return signal.aborted ? undefined : read;
}
