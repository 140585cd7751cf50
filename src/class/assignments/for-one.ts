import type { ExtensionList, OverrideList } from '../../classroom/messages/assignment.ts';
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

/** Who has more time for an assignment now: of each the newest that was given, unless it was taken back. */
export async function extensionsOf(db: Db, assignment: string): Promise<ExtensionList['extensions']> {
  const rows = await db
    .selectFrom('extension')
    .innerJoin('member', 'member.id', 'extension.member')
    .distinctOn('extension.member')
    .select(['extension.member', 'member.name', 'until', 'reason', 'extension.created_at'])
    .where('assignment', '=', assignment)
    .orderBy('extension.member')
    .orderBy('extension.id', 'desc')
    .execute();
  return rows
    .flatMap(({ member, name, until, reason, created_at }) =>
      until ? [{ member, name, until: until.toISOString(), reason, at: created_at.toISOString() }] : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
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

/** Points by hand that hold now: of each learner and exercise the newest, unless it was taken back. `member`: of one alone. */
export async function overridesOf(db: Db, member: string | undefined): Promise<OverrideList['overrides']> {
  let found = db
    .selectFrom('points_by_hand as it')
    .leftJoin('member as author', 'author.id', 'it.author')
    .distinctOn(['it.assignment', 'it.member', 'it.exercise'])
    .select(['it.assignment', 'it.member', 'it.exercise', 'it.points', 'it.reason', 'it.created_at', 'author.name as author_name'])
    .orderBy('it.assignment')
    .orderBy('it.member')
    .orderBy('it.exercise')
    .orderBy('it.id', 'desc');
  if (member !== undefined) found = found.where('it.member', '=', member);
  return (await found.execute()).flatMap(({ points, created_at, author_name, ...row }) =>
    points === null ? [] : [{ ...row, points, at: created_at.toISOString(), author: author_name }],
  );
}

async function areThere(db: Db, assignment: string, member: string): Promise<boolean> {
  const [a, m] = await Promise.all([
    db.selectFrom('assignment').select('id').where('id', '=', assignment).executeTakeFirst(),
    db.selectFrom('member').select('id').where('id', '=', member).executeTakeFirst(),
  ]);
  return a !== undefined && m !== undefined;
}
