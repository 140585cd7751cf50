/** A thread of the check: checks the folders it is sent, one after the other. */
import { parentPort } from 'node:worker_threads';
import { checkPlace } from './check-place.ts';
import type { CheckReport, OnStep } from './report.ts';

/** What the thread answers. */
export type FromWorker =
  | { kind: 'step'; step: string; done: number; total: number }
  | { kind: 'report'; report: CheckReport }
  | { kind: 'failed'; message: string };

const reply = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', async (folder: string) => {
  try {
    const onStep: OnStep = (step, done, total) => reply({ kind: 'step', step, done, total });
    reply({ kind: 'report', report: await checkPlace(folder, onStep) });
  } catch (error) {
    reply({ kind: 'failed', message: (error as Error)?.stack ?? String(error) });
  }
});
