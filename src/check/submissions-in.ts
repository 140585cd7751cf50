import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { UngradedResult } from '../gradebook/result.ts';
import { collect, ungradedOf } from '../regrade/collect.ts';
import { findFiles } from '../regrade/find-files.ts';
import type { HandedIn } from './propose.ts';

/** What a class handed in for one exercise, from a folder, an archive or a file, as the command that regrades reads them; and what could not be read. */
export async function submissionsIn(place: string, pack: ExercisePackage): Promise<{ handedIn: HandedIn[]; notRead: UngradedResult[] }> {
  const { files, others } = await findFiles([place], NOWHERE);
  const { tasks, ungraded } = await collect(files, {
    open: (id) =>
      Promise.resolve(
        id === pack.id ? { kind: 'package', package: pack } : { kind: 'unusable', found: `it is for ${id}`, fix: 'It is left out.' },
      ),
    only: pack.id,
  });
  return {
    handedIn: tasks.map(({ known, source }) => ({ learner: known.key, file: known.file, source })),
    notRead: [...others.map(ungradedOf), ...ungraded],
  };
}

/** A folder in which nobody hands anything in: there are no results to be left out. */
const NOWHERE = '.cache/no-results';
