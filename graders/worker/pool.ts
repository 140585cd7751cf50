import type { ExercisePackage } from '../package/schema.ts';
import type { Verdict } from '../verdict.ts';
import { type ClientOptions, GraderClient, type Stopped, WorkerFailed } from './client.ts';

/** One submission to be graded. */
export interface Job {
  package: ExercisePackage;
  source: string;
  seed: number;
}

/** What became of a job: a verdict, or why there is none. One bad job never stops the others. */
export type Done = { kind: 'verdict'; verdict: Verdict } | { kind: 'failed'; error: WorkerFailed };

/** Is told of each job as it is done. */
type OnDone = (index: number, done: Done) => void;

/** Several workers that share a list of jobs. The pool can be used again until it is closed. */
export class GraderPool {
  readonly #clients: GraderClient[];

  constructor({ workers, ...options }: ClientOptions & { workers: number }) {
    this.#clients = Array.from({ length: workers }, () => new GraderClient(options));
  }

  /**
   * Grades all jobs. Results come in the order of the jobs, whichever worker did them. What `onDone` is told as it is done is not kept, so that
   * memory does not grow with the class: the list is empty then. Rejects with `Stopped` only where the signal says so.
   */
  async gradeAll(jobs: readonly Job[], { onDone, signal }: { onDone?: OnDone; signal?: AbortSignal } = {}): Promise<Done[]> {
    const results: Done[] = new Array(onDone ? 0 : jobs.length);
    let next = 0;
    await Promise.all(
      this.#clients.map(async (client) => {
        while (next < jobs.length) {
          const index = next++;
          const done = await gradeOne(client, jobs[index] as Job, signal);
          if (onDone) onDone(index, done);
          else results[index] = done;
        }
      }),
    );
    return results;
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }
}

async function gradeOne(client: GraderClient, job: Job, signal: AbortSignal | undefined): Promise<Done> {
  try {
    return { kind: 'verdict', verdict: await client.grade(job.package, job.source, job.seed, signal ? { signal } : {}) };
  } catch (error) {
    if (error instanceof WorkerFailed) return { kind: 'failed', error };
    throw error as Stopped;
  }
}
