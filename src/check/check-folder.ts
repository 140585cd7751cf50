import { basename, resolve } from 'node:path';
import type { GradingRoom } from '../../graders/grade.ts';
import { BrokenExercise } from '../../graders/messages/author-fault.ts';
import { filesIn } from '../../graders/package/read-folder.ts';
import { typeLibrary } from '../author-types/library.ts';
import { loadPackage } from '../build/packages.ts';
import { type CheckOptions, type CheckRoom, check } from './check.ts';
import { checkFiles } from './check-files.ts';
import { errorOf } from './finding.ts';
import { isPackageFile } from './folders.ts';
import { checkOthers } from './other-exercises.ts';
import type { CheckReport } from './report.ts';

/** Reads an exercise's folder, or the file that `npm run pack` made of one, and checks it. What cannot be read is reported like everything else. */
export async function checkFolder(room: GradingRoom, folder: string, options?: CheckOptions): Promise<CheckReport> {
  const equipped = { ...room, types: typeLibrary };
  if (isPackageFile(folder)) return checkPackageFile(equipped, folder, options);
  return checkFiles(equipped, { id: basename(resolve(folder)), files: await filesIn(folder) }, { ...options, beside: checkOthers });
}

async function checkPackageFile(room: CheckRoom, file: string, options?: CheckOptions): Promise<CheckReport> {
  try {
    return await check(room, await loadPackage(file), options);
  } catch (error) {
    if (!(error instanceof BrokenExercise)) throw error;
    return { exercise: basename(file), title: '', findings: error.faults.map((fault) => errorOf('schema', fault)) };
  }
}
