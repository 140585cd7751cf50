/** A thread of the check: opens one room, and checks the folders it is sent, of exercises and of lessons, one after the other. */
import { basename, join, normalize } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { EXERCISES } from '../build/packages.ts';
import { readCourse } from '../course/read-course.ts';
import { isLessonFolder } from './folders.ts';
import type { CheckReport, OnStep } from './report.ts';

/** What the thread answers. */
export type FromWorker =
  | { kind: 'step'; step: string; done: number; total: number }
  | { kind: 'report'; report: CheckReport }
  | { kind: 'failed'; message: string };

const wasm = await loadWasm();
const reply = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', async (folder: string) => {
  try {
    const onStep: OnStep = (step, done, total) => reply({ kind: 'step', step, done, total });
    reply({ kind: 'report', report: await checkPlace(folder, onStep) });
  } catch (error) {
    reply({ kind: 'failed', message: (error as Error)?.stack ?? String(error) });
  }
});

/** What only one of the two needs is loaded with it: the makers of mutants are many files. */
async function checkPlace(folder: string, onStep: OnStep): Promise<CheckReport> {
  if (isLessonFolder(folder)) return (await import('./lesson.ts')).checkLesson(basename(folder), onStep);
  const { checkFolder } = await import('./check-folder.ts');
  const room = { author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) };
  return checkFolder(room, folder, { onStep, isDraft: await isOfDrafts(folder) });
}

/** Whether an exercise of the course is that of drafts alone: what is not published may still have words of the template. */
async function isOfDrafts(folder: string): Promise<boolean> {
  if (normalize(folder) !== join(EXERCISES, basename(folder))) return false;
  const { lessons } = await readCourse().catch(() => ({ lessons: [] }));
  const own = lessons.filter(({ exercise }) => exercise === basename(folder));
  return own.length > 0 && own.every(({ draft }) => draft);
}
