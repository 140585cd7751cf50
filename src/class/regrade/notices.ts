import { sql } from 'kysely';
import type { NoticeList } from '../../classroom/messages/trial.ts';
import type { Db } from '../database/schema.ts';
import { trialChanges } from './trial-changes.ts';
import { trialLearners } from './trial-learners.ts';

type Notice = NoticeList['notices'][number];

interface Found {
  id: string;
  exercise: string;
  fromVersion: string | null;
  state: 'applied' | 'undone';
  at: Date;
}

/**
 * What applied and undone trials changed for a member, the newest first. It is worked out from what is kept anyway, gradings and decisions, so
 * that it cannot say anything else than they do, and stays for as long as they.
 */
export async function noticesOf(db: Db, member: string): Promise<Notice[]> {
  const { rows } = await sql<Found>`
    select t.id, t.exercise, t.from_version as "fromVersion", t.state, (
      select max(c.created_at) from change c where c.subject = t.id::text and c.what in ('apply', 'undo')) as at
    from trial t where t.state in ('applied', 'undone') and exists (
      select from grading g join submission s on s.id = g.submission where g.trial = t.id and s.member = ${member}::uuid)
    order by at desc`.execute(db);
  const notices = await Promise.all(rows.map((row) => noticeOf(db, row, member)));
  return notices.flatMap((notice) => notice ?? []);
}

async function noticeOf(db: Db, trial: Found, member: string): Promise<Notice | undefined> {
  const [changes, [learner]] = await Promise.all([trialChanges(db, trial, member), trialLearners(db, trial, member)]);
  if (changes.length === 0) return undefined;
  const isUndone = trial.state === 'undone';
  const turn = <Side>(from: Side, to: Side) => (isUndone ? { from: to, to: from } : { from, to });
  const { from = null, to = null, outOf = null, byHand = false } = learner ?? {};
  const points = from === null || to === null || outOf === null || byHand ? null : { ...turn(from, to), outOf };
  return {
    trial: trial.id,
    exercise: trial.exercise,
    kind: trial.state,
    at: trial.at.toISOString(),
    points,
    changes: changes.map(({ submission, receivedAt, from, to, case: turned }) => ({
      submission,
      receivedAt,
      ...turn(from, to),
      case: turned && { ...turned, ...turn(turned.from, turned.to) },
    })),
  };
}
