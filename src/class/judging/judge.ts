import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JobResult } from 'pg-boss';
import { ENGINE_VERSION } from '../../../graders/sandbox/limits.ts';
import { Stopped } from '../../../graders/worker/client.ts';
import type { Done, GraderPool } from '../../../graders/worker/pool.ts';
import { gradedResult } from '../../regrade/run.ts';
import type { Known } from '../../regrade/task.ts';
import type { Db } from '../database/schema.ts';
import type { Packages } from '../exercises/shelf.ts';
import { classSeed } from '../submissions/class-seed.ts';
import type { JudgeJob } from '../submissions/queue.ts';
import { keepGrading, keepNotJudged } from './keep-verdict.ts';
import { toBeJudged, type ToBeJudged } from './to-be-judged.ts';

export interface Judging {
  db: Db;
  packages: Packages;
  pool: Pick<GraderPool, 'gradeAll'>;
  /** Ends what runs: its jobs are given again. */
  signal: AbortSignal;
}

/**
 * Judges a batch of jobs, each by itself, and keeps each verdict as soon as it is there. What was judged before, or is gone, is done at once: a
 * job may come twice.
 */
export async function judgeBatch(
  { db, packages, pool, signal }: Judging,
  jobs: readonly { id: string; data: JudgeJob }[],
): Promise<JobResult[]> {
  const open = await toBeJudged(db, jobs);
  const works = await Promise.all(
    open.map(async (it) => ({
      package: await packages.of(it.submission.exercise, it.version),
      source: it.submission.source,
      seed: seedOf(it),
    })),
  );
  const kept: Promise<JobResult>[] = [];
  const onDone = (index: number, done: Done) => {
    const it = open[index] as ToBeJudged; // the pool counts the jobs that it was given
    kept.push(keep(db, it, done).then((outcome) => ({ id: it.job, ...outcome })));
  };
  await pool.gradeAll(works, { signal, onDone }).catch((error) => {
    if (!(error instanceof Stopped)) throw error;
  });
  const outcomes = new Map((await Promise.all(kept)).map((outcome) => [outcome.id, outcome]));
  const isOpen = new Set(open.map(({ job }) => job));
  return jobs.map(
    ({ id }): JobResult =>
      outcomes.get(id) ?? (isOpen.has(id) ? { id, status: 'failed', output: 'The server was stopped.' } : { id, status: 'completed' }),
  );
}

/**
 * A broken exercise is no fault of the learner's, and another try would end the same way. Where the checker broke down, or only the watchdog
 * ended it, that says something of this machine alone: the queue gives the job again.
 */
async function keep(db: Db, it: ToBeJudged, done: Done): Promise<Omit<JobResult, 'id'>> {
  if (done.kind === 'failed') return { status: 'failed', output: done.error.message };
  const { verdict } = done;
  if (verdict.verdict === 'time_limit_exceeded' && verdict.by === 'watchdog')
    return { status: 'failed', output: 'The checker gave no sign of life.' };
  try {
    if (verdict.verdict === 'judge_error')
      await keepNotJudged(db, it, 'The exercise itself is at fault. This is judged again once it is fixed.');
    else await keepGrading(db, it, gradedResult(knownOf(it), verdict));
    return { status: 'completed' };
  } catch (error) {
    return { status: 'failed', output: error instanceof Error ? error.message : String(error) };
  }
}

const seedOf = ({ secret, submission: { member, exercise }, hasOwnSeed }: ToBeJudged): number =>
  classSeed(secret, member, exercise, hasOwnSeed);

function knownOf(it: ToBeJudged): Known {
  const { id, member, exercise, source, claimed, received_at } = it.submission;
  return {
    key: member,
    learner: { id: member, name: '' },
    exercise,
    file: id,
    position: 0,
    id,
    submittedAt: received_at.toISOString(),
    sourceHash: bytesToHex(sha256(utf8ToBytes(source))).slice(0, 16),
    exerciseVersion: it.version,
    engineVersion: ENGINE_VERSION,
    seed: seedOf(it),
    ...(claimed && { claimed }),
  };
}
