import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../database/open.ts';
import type { Db } from '../database/schema.ts';

/** What is to be judged: a submission, by the version that the class is judged by, or on trial by that of the trial. */
export interface JudgeJob {
  submission: string;
  trial?: string;
}

export const JUDGE = 'judge';
/** Where a job goes that failed three times. */
export const DEAD = 'judge-dead';

/** A process that gave no sign of life for so long is taken for dead, and its jobs are given to another. */
const HEARTBEAT_SECONDS = 10;

/** Jobs of a trial wait for those of learners, however many these are. */
const TRIAL_PRIORITY = -1_000;
const LEAST_PRIORITY = -999;

/** The queue of what is to be judged, in the same database: what is handed in and that it has to be judged are kept together, or not at all. */
export interface Queue {
  boss: PgBoss;
  /** Adds jobs in a transaction. `ahead`: how many of the same learner wait already; who has many waits for those who have few. */
  add: (trx: Db, jobs: readonly JudgeJob[], ahead?: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens the queue, and makes it where it is not there. `onFault` is told what the queue itself complains of. */
export async function openQueue({ bossOptions }: Database, onFault: (fault: Error) => void): Promise<Queue> {
  const boss = new PgBoss({
    ...bossOptions,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: HEARTBEAT_SECONDS,
    monitorIntervalSeconds: HEARTBEAT_SECONDS,
  });
  boss.on('error', onFault);
  await boss.start();
  await boss.createQueue(DEAD);
  await boss.createQueue(JUDGE, {
    retryLimit: 2,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    deadLetter: DEAD,
    deleteAfterSeconds: 3_600,
    notify: true,
  });
  // Reads once what the queue is like. It would be read within the first transaction else, for which the embedded database has no connection.
  await boss.insert(JUDGE, []);
  return {
    boss,
    add: async (trx, jobs, ahead = 0) => {
      if (jobs.length === 0) return;
      const inserts = jobs.map((data) => ({
        data,
        priority: data.trial === undefined ? Math.max(LEAST_PRIORITY, -ahead) : TRIAL_PRIORITY,
      }));
      await boss.insert(JUDGE, inserts, { db: fromKysely(trx) });
    },
    close: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}
