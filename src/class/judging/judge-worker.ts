import { availableParallelism } from 'node:os';
import { loadWasm } from '../../../graders/sandbox/load-wasm.ts';
import { GraderPool } from '../../../graders/worker/pool.ts';
import type { Db } from '../database/schema.ts';
import type { Packages } from '../exercises/shelf.ts';
import { finishTrials } from '../regrade/finish.ts';
import { judgeBatch } from './judge.ts';
import { keepNotJudged } from './keep-verdict.ts';
import { DEAD, JUDGE, type JudgeJob, type Queue } from '../submissions/queue.ts';
import { toBeJudged } from './to-be-judged.ts';

/** Taken at once for each sandbox: enough to share the fetching, few enough that a dead process holds little back. */
const JOBS_A_SANDBOX = 10;

/** New jobs are announced. One that is given again is not: it is found when the queue is looked at. */
const POLLING = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 } as const;

/** As many sandboxes as the machine has cores. */
export const USUAL_WORKERS = availableParallelism();

/** Sandboxes of this process, each of which starts when it is needed first. */
export const openPool = async (workers: number): Promise<GraderPool> => new GraderPool({ wasm: await loadWasm(), workers });

interface Judging {
  db: Db;
  queue: Queue;
  packages: Packages;
  pool: GraderPool;
  /** Sandboxes of the pool. */
  workers: number;
}

/** Takes jobs from the queue and judges them, until it is closed. What is running then is given to another. */
export async function startJudging({ db, queue, packages, pool, workers }: Judging): Promise<{ close: () => Promise<void> }> {
  const abort = new AbortController();
  const options = {
    batchSize: workers * JOBS_A_SANDBOX,
    perJobResults: true,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
  } as const;
  await queue.boss.work<JudgeJob, unknown, typeof options>(JUDGE, options, async (jobs) => {
    const outcomes = await judgeBatch({ db, packages, pool, signal: abort.signal }, jobs);
    await finishTrials(db, trialsOf(jobs));
    return outcomes;
  });
  await queue.boss.work<JudgeJob>(DEAD, { ...POLLING, batchSize: 50 }, async (jobs) => {
    for (const it of await toBeJudged(db, jobs)) await keepNotJudged(db, it, 'The checker broke down at it three times.');
    await finishTrials(db, trialsOf(jobs));
  });
  return {
    close: async () => {
      abort.abort();
      await Promise.all([queue.boss.offWork(JUDGE), queue.boss.offWork(DEAD)]);
    },
  };
}

const trialsOf = (jobs: readonly { data: JudgeJob }[]): string[] => [...new Set(jobs.flatMap(({ data }) => data.trial ?? []))];
