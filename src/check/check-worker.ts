/** A thread of the check: opens one bench, and checks the folders it is sent, one after the other. */
import { parentPort } from 'node:worker_threads';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/wasm.ts';
import type { CheckReport } from './check.ts';
import { checkFolder } from './check-folder.ts';

/** What the thread answers. */
export type FromWorker =
  | { kind: 'step'; step: string; done: number; total: number }
  | { kind: 'report'; report: CheckReport }
  | { kind: 'failed'; message: string };

const wasm = await loadWasm();
const reply = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', async (folder: string) => {
  try {
    const bench = { author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) };
    const report = await checkFolder(bench, folder, (step, done, total) => reply({ kind: 'step', step, done, total }));
    reply({ kind: 'report', report });
  } catch (error) {
    reply({ kind: 'failed', message: (error as Error)?.stack ?? String(error) });
  }
});
