import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Files } from './content.ts';
import { filesOfPackage } from './package-files.ts';

/** An exercise that was opened, or why not. */
export type OpenedFiles =
  | {
      kind: 'opened';
      name: string;
      files: Files;
      /** Files that lie beside the others and were not opened, and why. */
      leftOut: string[];
      /** The file of a package, of which something does not come back. */
      isOfPackage: boolean;
    }
  | { kind: 'refused'; reason: string };

/** A package as it is opened. */
export const openedPackage = (exercise: ExercisePackage): OpenedFiles => ({
  kind: 'opened',
  name: exercise.id,
  files: filesOfPackage(exercise),
  leftOut: [],
  isOfPackage: true,
});
