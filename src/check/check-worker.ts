/** A thread of the check: opens one room, and checks the folders it is sent, of exercises and of lessons, one after the other. */
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import type { CheckReport } from './check.ts';
import { checkFolder } from './check-folder.ts';
import { checkLesson, isLessonFolder } from './lesson.ts';

/** What the thread answers. */
export type FromWorker =
  | { kind: 'step'; step: string; done: number; total: number }
  | { kind: 'report'; report: CheckReport }
  | { kind: 'failed'; message: string };

const wasm = await loadWasm();
const reply = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', async (folder: string) => {
  try {
    const room = { author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) };
    const onStep = (step: string, done: number, total: number) => reply({ kind: 'step', step, done, total });
    const report = isLessonFolder(folder) ? await checkLesson(basename(folder), onStep) : await checkFolder(room, folder, onStep);
    reply({ kind: 'report', report });
  } catch (error) {
    reply({ kind: 'failed', message: (error as Error)?.stack ?? String(error) });
  }
});
