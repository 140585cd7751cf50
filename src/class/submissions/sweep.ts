import { sql } from 'kysely';
import type { Db } from '../database/schema.ts';
import type { Queue } from './queue.ts';

/**
 * Queues every submission that has no grading by the version its exercise is judged by now, and was not given up: after a start, since a
 * process that was killed holds its jobs for a while, after an import, and after a trial was applied or undone. A job too many does no
 * harm. Returns how many it were.
 */
export async function sweep(db: Db, queue: Pick<Queue, 'add'>, exercise?: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select s.id from submission s join exercise_pin p on p.exercise = s.exercise
    where (${exercise ?? null}::text is null or s.exercise = ${exercise ?? null})
      and not exists (
        select from grading g left join trial t on t.id = g.trial
        where g.submission = s.id and g.exercise_version = p.version and (g.trial is null or t.state = 'applied'))
      and not exists (select from not_judged n where n.submission = s.id and n.exercise_version = p.version and n.trial is null)
    order by s.received_at`.execute(db);
  await db.transaction().execute((trx) =>
    queue.add(
      trx,
      rows.map(({ id }) => ({ submission: id })),
    ),
  );
  return rows.length;
}
