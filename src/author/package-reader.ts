import type { ReadResult } from '../../graders/package/read-files.ts';
import { nextReply } from '../site/next-reply.ts';
import { bytesOf, type Files } from './content.ts';
import type { ReadingReply, ReadingRequest } from './reading-worker.ts';

/** Milliseconds for all files of an exercise, the start of the thread included; the course's take some 20. */
const LIMIT_MS = 10_000;

const OTHERWISE = { limitMs: LIMIT_MS, late: 'Reading the files takes too long.', broken: 'What reads the files broke down.' };

export interface PackageReader {
  /** The package of the files, or all that is wrong with them. Rejects where that takes too long; one exercise is read at a time. */
  read(name: string, files: Files): Promise<ReadResult>;
  close(): void;
}

export function createPackageReader(startWorker = startReadingWorker): PackageReader {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function close(): void {
    worker?.terminate();
    worker = undefined;
  }

  async function ask(request: ReadingRequest): Promise<ReadResult> {
    worker ??= startWorker();
    worker.postMessage(request);
    const reply = await nextReply<ReadingReply>(worker, OTHERWISE).catch((error: unknown) => {
      close();
      throw error;
    });
    if (reply.kind === 'failed') throw new Error(reply.reason);
    return reply;
  }

  return {
    read(name, files) {
      const job = queue.then(() => ask({ name, files: bytesOf(files) }));
      queue = job.catch(() => {});
      return job;
    },
    close,
  };
}

const startReadingWorker = (): Worker => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
