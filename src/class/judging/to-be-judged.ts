import { ENGINE_VERSION } from '../../../graders/sandbox/limits.ts';
import { rulesOf } from '../assignments/stored.ts';
import type { Db, SubmissionRow } from '../database/schema.ts';
import type { JudgeJob } from '../submissions/queue.ts';

/** A job with all that judging it takes. */
export interface ToBeJudged {
  /** Id of the job. */
  job: string;
  submission: SubmissionRow;
  /** Id of the trial; null where it counts. */
  trial: string | null;
  /** Of the exercise. */
  version: string;
  secret: string;
  hasOwnSeed: boolean;
}

/**
 * The jobs that are still to be done: those whose submission is there, whose trial was not thrown away, and which have no grading yet. Of several jobs
 * for the same, as a sweep adds them, one.
 */
export async function toBeJudged(db: Db, jobs: readonly { id: string; data: JudgeJob }[]): Promise<ToBeJudged[]> {
  if (jobs.length === 0) return [];
  const ids = jobs.map(({ data }) => data.submission);
  const [submissions, pins, trials, own, theClass] = await Promise.all([
    db.selectFrom('submission').selectAll().where('id', 'in', ids).execute(),
    db.selectFrom('exercise_pin').selectAll().execute(),
    trialsOf(db, jobs),
    assignmentsWithOwnSeeds(db),
    db.selectFrom('class').select('secret').executeTakeFirstOrThrow(),
  ]);
  const byId = new Map(submissions.map((it) => [it.id, it]));
  const pinned = new Map(pins.map(({ exercise, version }) => [exercise, version]));
  const done = await gradedAlready(db, ids);
  return jobs.flatMap(({ id, data }) => {
    const submission = byId.get(data.submission);
    const version = data.trial === undefined ? pinned.get(submission?.exercise ?? '') : trials.get(data.trial);
    const trial = data.trial ?? null;
    if (!submission || version === undefined) return [];
    const key = JSON.stringify([submission.id, version, trial]);
    if (done.has(key)) return [];
    done.add(key);
    const hasOwnSeed = submission.assignment !== null && own.has(submission.assignment);
    return [{ job: id, submission, trial, version, secret: theClass.secret, hasOwnSeed }];
  });
}

async function trialsOf(db: Db, jobs: readonly { data: JudgeJob }[]): Promise<Map<string, string>> {
  const ids = [...new Set(jobs.flatMap(({ data }) => data.trial ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('trial').select(['id', 'to_version']).where('id', 'in', ids).where('state', '!=', 'dropped').execute();
  return new Map(rows.map(({ id, to_version }) => [id, to_version]));
}

async function assignmentsWithOwnSeeds(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('assignment').selectAll().execute();
  return new Set(rows.filter((row) => rulesOf(row).ownSeed).map(({ id }) => id));
}

async function gradedAlready(db: Db, submissions: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('grading')
    .select(['submission', 'exercise_version', 'trial'])
    .where('submission', 'in', submissions)
    .where('engine_version', '=', ENGINE_VERSION)
    .execute();
  return new Set(rows.map(({ submission, exercise_version, trial }) => JSON.stringify([submission, exercise_version, trial])));
}
