import { basename, resolve as resolvePath } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckReport } from './report.ts';
import type { FromWorker } from './check-worker.ts';
import { brokenOff } from './broken-off.ts';

/** Told of every step in any of the folders. */
export type OnFolderStep = (folder: string, step: string, done: number, total: number) => void;

/** Checks folders on several threads and yields their reports as they are ready. One alone is checked here: a thread would first load all of this again. */
export async function* checkFolders(
  folders: readonly string[],
  threads: number,
  onStep: OnFolderStep = () => {},
): AsyncGenerator<{ folder: string; report: CheckReport }> {
  const [only, ...more] = folders;
  if (only !== undefined && more.length === 0) {
    yield { folder: only, report: await checkHere(only, onStep) };
    return;
  }
  const waiting = [...folders];
  const workers = new Set<Worker>();
  const running = new Map<Worker, Promise<{ worker: Worker; folder: string; report: CheckReport }>>();
  const next = (worker: Worker | undefined): void => {
    const folder = waiting.shift();
    if (folder === undefined) return;
    const free = worker ?? new Worker(new URL('./check-worker.ts', import.meta.url));
    workers.add(free);
    running.set(
      free,
      checkIn(free, folder, onStep).then((report) => ({ worker: free, folder, report })),
    );
  };
  try {
    for (let thread = 0; thread < threads; thread++) next(undefined);
    while (running.size > 0) {
      const { worker, folder, report } = await Promise.race(running.values());
      running.delete(worker);
      next(worker.threadId === ENDED ? undefined : worker);
      yield { folder, report };
    }
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}

async function checkHere(folder: string, onStep: OnFolderStep): Promise<CheckReport> {
  try {
    const { checkPlace } = await import('./check-place.ts');
    return await checkPlace(folder, (step, done, total) => onStep(folder, step, done, total));
  } catch (error) {
    return brokenOff(basename(resolvePath(folder)), (error as Error)?.stack ?? String(error));
  }
}

/** The id of a thread that is no more. */
const ENDED = -1;

/** The report on one folder; a check that fails, or whose thread ends, is reported like everything else, and the others go on. */
function checkIn(worker: Worker, folder: string, onStep: OnFolderStep): Promise<CheckReport> {
  return new Promise((resolve) => {
    const end = (report: CheckReport): void => {
      worker.off('message', hear).off('exit', exit).off('error', note);
      resolve(report);
    };
    let reason = 'its thread ended';
    const note = (error: Error) => {
      reason = error.message;
    };
    const exit = () => end(brokenOff(basename(resolvePath(folder)), reason));
    const hear = (message: FromWorker) => {
      if (message.kind === 'step') return onStep(folder, message.step, message.done, message.total);
      end(message.kind === 'report' ? message.report : brokenOff(basename(resolvePath(folder)), message.message));
    };
    worker.on('message', hear).on('error', note).on('exit', exit);
    worker.postMessage(folder);
  });
}
