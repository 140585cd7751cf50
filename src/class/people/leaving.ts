import { keepChange } from '../database/change.ts';
import type { Db, MemberRow } from '../database/schema.ts';

interface Leaving {
  member: string;
  /** Who asks for it: the member, or an instructor. */
  by: string;
  /** What was handed in is deleted as well, with name and id. */
  erase: boolean;
  now: Date;
}

/**
 * Takes somebody out of the class: links and sessions end in the same moment. With `erase`, submissions, gradings, comments, name and id are
 * gone, and what is kept is that it happened, when, and how many submissions it were. Returns undefined where there is no such member.
 */
export async function removeMember(db: Db, { member, by, erase, now }: Leaving): Promise<MemberRow | undefined> {
  return db.transaction().execute(async (trx) => {
    const found = await trx.selectFrom('member').selectAll().where('id', '=', member).forUpdate().executeTakeFirst();
    if (!found) return undefined;
    await trx.deleteFrom('session').where('member', '=', member).execute();
    await trx.deleteFrom('link').where('member', '=', member).execute();
    const removed_at = found.removed_at ?? now;
    const submissions = erase ? await eraseWork(trx, member) : undefined;
    const gone = erase ? { name: 'erased', external_id: null, verified: false, last_seen_at: null, joined_at: null } : {};
    await keepChange(trx, {
      who: by,
      what: erase ? 'erased' : 'removed',
      subject: member,
      before: null,
      after: submissions === undefined ? null : { submissions },
    });
    return trx
      .updateTable('member')
      .set({ removed_at, ...gone })
      .where('id', '=', member)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Returns how many submissions it were. What was changed about the member keeps that it was, and loses what it was. */
async function eraseWork(trx: Db, member: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('submission').where('member', '=', member).executeTakeFirst();
  await trx.deleteFrom('comment').where('author', '=', member).execute();
  await trx.deleteFrom('extension').where('member', '=', member).execute();
  await trx.deleteFrom('points_by_hand').where('member', '=', member).execute();
  await trx.deleteFrom('event').where('member', '=', member).execute();
  await trx.deleteFrom('lti_person').where('member', '=', member).execute();
  await trx.deleteFrom('lti_course_member').where('member', '=', member).execute();
  await trx.deleteFrom('lti_score').where('member', '=', member).execute();
  await trx.updateTable('change').set({ before: null, after: null }).where('subject', '=', member).execute();
  return Number(numDeletedRows);
}
