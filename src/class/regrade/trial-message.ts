import { sql } from 'kysely';
import type { Trial } from '../../classroom/messages/trial.ts';
import type { Db } from '../database/schema.ts';

interface Counted {
  submissions: number;
  judged: number;
  failed: number;
  changed: number;
}

/** A trial as it is told, with how far it is. Undefined where there is no such trial. */
export async function trialMessage(db: Db, id: string): Promise<Trial | undefined> {
  const trial = await db.selectFrom('trial').selectAll().where('id', '=', id).executeTakeFirst();
  if (!trial) return undefined;
  const { rows } = await sql<Counted>`
    select count(*)::int as submissions, count(g.id)::int as judged,
      count(*) filter (where g.id is null and n.id is not null)::int as failed,
      count(*) filter (where g.verdict is distinct from (
        select old.verdict from grading old left join trial t on t.id = old.trial
        where old.submission = s.id and old.exercise_version = ${trial.from_version} and old.trial is distinct from ${id}::uuid
          and (old.trial is null or t.state = 'applied') order by old.graded_at desc limit 1) and g.id is not null)::int as changed
    from submission s
    left join grading g on g.submission = s.id and g.trial = ${id}::uuid
    left join not_judged n on n.submission = s.id and n.trial = ${id}::uuid
    where s.exercise = ${trial.exercise} and s.received_at <= ${trial.created_at}`.execute(db);
  const counts = rows[0] ?? { submissions: 0, judged: 0, failed: 0, changed: 0 };
  const { exercise, from_version, to_version, state, created_at } = trial;
  return { id, exercise, fromVersion: from_version, toVersion: to_version, state, createdAt: created_at.toISOString(), counts };
}
