import { basename, join, normalize } from 'node:path';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { EXERCISES } from '../build/packages.ts';
import { readCourse } from '../course/read-course.ts';
import { isLessonFolder } from './folders.ts';
import type { CheckReport, OnStep } from './report.ts';

/** Compiled once for all folders of a thread. */
let wasm: ReturnType<typeof loadWasm> | undefined;

/** Checks a folder of an exercise or of a lesson, in a room of its own. What only one of the two needs is loaded with it: the makers of mutants are many files. */
export async function checkPlace(folder: string, onStep: OnStep): Promise<CheckReport> {
  if (isLessonFolder(folder)) return (await import('./lesson.ts')).checkLesson(basename(folder), onStep);
  const { checkFolder } = await import('./check-folder.ts');
  wasm ??= loadWasm();
  const room = { author: await Sandbox.open(await wasm), learner: await Sandbox.open(await wasm) };
  return checkFolder(room, folder, { onStep, isDraft: await isOfDrafts(folder) });
}

/** Whether an exercise of the course is that of drafts alone: what is not published may still have words of the template. */
async function isOfDrafts(folder: string): Promise<boolean> {
  if (normalize(folder) !== join(EXERCISES, basename(folder))) return false;
  const { lessons } = await readCourse().catch(() => ({ lessons: [] }));
  const own = lessons.filter(({ exercise }) => exercise === basename(folder));
  return own.length > 0 && own.every(({ draft }) => draft);
}
