import { keepChange } from '../database/change.ts';
import type { Db } from '../database/schema.ts';

interface Extension {
  assignment: string;
  member: string;
  until: Date | null;
  reason: string;
  by: string;
}

/** Gives one learner more time, or takes it back. False where there is no such assignment or member. */
export async function extendFor(db: Db, { assignment, member, until, reason, by }: Extension): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await areThere(trx, assignment, member))) return false;
    await trx.insertInto('extension').values({ assignment, member, until, reason, author: by }).execute();
    const after = { assignment, until: until?.toISOString() ?? null, reason };
    await keepChange(trx, { who: by, what: 'extension', subject: member, before: null, after });
    return true;
  });
}

interface PointsByHand {
  assignment: string;
  member: string;
  exercise: string;
  points: number | null;
  reason: string;
  by: string;
}

/** Gives points by hand, or takes them back. False where there is no such assignment or member. */
export async function overrideFor(db: Db, { assignment, member, exercise, points, reason, by }: PointsByHand): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await areThere(trx, assignment, member))) return false;
    await trx.insertInto('points_by_hand').values({ assignment, member, exercise, points, reason, author: by }).execute();
    await keepChange(trx, { who: by, what: 'override', subject: member, before: null, after: { assignment, exercise, points, reason } });
    return true;
  });
}

async function areThere(db: Db, assignment: string, member: string): Promise<boolean> {
  const [a, m] = await Promise.all([
    db.selectFrom('assignment').select('id').where('id', '=', assignment).executeTakeFirst(),
    db.selectFrom('member').select('id').where('id', '=', member).executeTakeFirst(),
  ]);
  return a !== undefined && m !== undefined;
}
