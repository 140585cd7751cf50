import type { Example } from '../examples/example.ts';
import type { ExamplesRun } from '../examples/judge-examples.ts';
import type { ExercisePackage } from '../package/schema.ts';
import type { Verdict } from '../verdict.ts';
import { type ClientOptions, GraderClient, NoAnswer, type Stopped, WorkerFailed } from './client.ts';

/** One submission to be graded. */
export interface Job {
  package: ExercisePackage;
  source: string;
  seed: number;
  /** What the learner says that the function should do, to be judged as well. */
  examples?: readonly Example[];
}

/** What became of a job: a verdict, or why there is none. One bad job never stops the others. `examples`: absent where none could be judged. */
export type Done = { kind: 'verdict'; verdict: Verdict; examples?: ExamplesRun } | { kind: 'failed'; error: WorkerFailed };

/** Is told of each job as it is done. */
type OnDone = (index: number, done: Done) => void;

/**
 * After so many jobs a worker is replaced where the exercise changes, and has to be opened anyway. What it leaves behind is collected late:
 * a host lets a heap of 20 MiB grow to 100 and more before it tidies up. A start takes a tenth of a second, so many jobs half a minute.
 */
const JOBS_OF_A_WORKER = 200;

interface PoolOptions extends ClientOptions {
  workers: number;
  jobsOfAWorker?: number;
}

/** Several workers that share a list of jobs. The pool can be used again until it is closed. */
export class GraderPool {
  readonly #clients: GraderClient[];
  /** Single jobs that each client has. */
  readonly #singles: number[];
  readonly #jobsOfAWorker: number;

  constructor({ workers, jobsOfAWorker = JOBS_OF_A_WORKER, ...options }: PoolOptions) {
    this.#clients = Array.from({ length: workers }, () => new GraderClient(options));
    this.#singles = this.#clients.map(() => 0);
    this.#jobsOfAWorker = jobsOfAWorker;
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
        let before: Job | undefined;
        let jobsDone = 0;
        while (next < jobs.length) {
          const index = next++;
          const job = jobs[index] as Job;
          if (jobsDone >= this.#jobsOfAWorker && job.package !== before?.package) {
            client.close();
            jobsDone = 0;
          }
          const done = await gradeOne(client, job, signal);
          before = job;
          jobsDone++;
          if (onDone) onDone(index, done);
          else results[index] = done;
        }
      }),
    );
    return results;
  }

  /** Grades one job beside what else there is, next at the worker with the fewest such jobs. Rejects with `Stopped` where the signal says so. */
  async grade(job: Job, signal?: AbortSignal): Promise<Done> {
    const at = this.#singles.indexOf(Math.min(...this.#singles));
    this.#singles[at]! += 1;
    try {
      return await gradeOne(this.#clients[at] as GraderClient, job, signal); // a pool has one at least
    } finally {
      this.#singles[at]! -= 1;
    }
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }
}

async function gradeOne(client: GraderClient, job: Job, signal: AbortSignal | undefined): Promise<Done> {
  try {
    const verdict = await client.grade(job.package, job.source, job.seed, signal ? { signal } : {});
    const examples = job.examples?.length ? await judgedExamples(client, job, signal) : undefined;
    return { kind: 'verdict', verdict, ...(examples && { examples }) };
  } catch (error) {
    if (error instanceof WorkerFailed) return { kind: 'failed', error };
    throw error as Stopped;
  }
}

/** The examples of a job. What goes wrong with them costs nobody a verdict. */
async function judgedExamples(client: GraderClient, job: Job, signal: AbortSignal | undefined): Promise<ExamplesRun | undefined> {
  try {
    return await client.judgeExamples(job.package, [...(job.examples ?? [])], signal ? { signal } : {});
  } catch (error) {
    if (error instanceof WorkerFailed || error instanceof NoAnswer) return undefined;
    throw error as Stopped;
  }
}
