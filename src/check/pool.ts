import { Worker } from 'node:worker_threads';
import type { CheckReport } from './check.ts';
import type { FromWorker } from './check-worker.ts';

/** Told of every step in any of the folders. */
export type OnFolderStep = (folder: string, step: string, done: number, total: number) => void;

/** Checks folders on several threads and yields their reports as they are ready. */
export async function* checkFolders(
  folders: readonly string[],
  threads: number,
  onStep: OnFolderStep = () => {},
): AsyncGenerator<{ folder: string; report: CheckReport }> {
  const waiting = [...folders];
  const workers = Array.from(
    { length: Math.min(threads, folders.length) },
    () => new Worker(new URL('./check-worker.ts', import.meta.url)),
  );
  const running = new Map<Worker, Promise<{ worker: Worker; folder: string; report: CheckReport }>>();
  const next = (worker: Worker): void => {
    const folder = waiting.shift();
    if (folder === undefined) return;
    running.set(
      worker,
      checkIn(worker, folder, onStep).then((report) => ({ worker, folder, report })),
    );
  };
  try {
    for (const worker of workers) next(worker);
    while (running.size > 0) {
      const { worker, folder, report } = await Promise.race(running.values());
      running.delete(worker);
      next(worker);
      yield { folder, report };
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function checkIn(worker: Worker, folder: string, onStep: OnFolderStep): Promise<CheckReport> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(error);
    const hear = (message: FromWorker) => {
      if (message.kind === 'step') return onStep(folder, message.step, message.done, message.total);
      worker.off('message', hear).off('error', fail);
      if (message.kind === 'report') resolve(message.report);
      else reject(new Error(`${folder}: ${message.message}`));
    };
    worker.on('message', hear).on('error', fail);
    worker.postMessage(folder);
  });
}
