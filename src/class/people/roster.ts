import { keepChange } from '../database/change.ts';
import type { Db, MemberRow } from '../database/schema.ts';
import { givePersonalToken } from './links.ts';
import type { Listed } from './read-roster.ts';

/** What a roster would change. Only learners of a roster are compared: who came by a code, or has another role, is not touched. */
export interface RosterPlan {
  added: Listed[];
  changed: { member: string; externalId: string; from: string; to: string }[];
  gone: { member: string; externalId: string; name: string }[];
  unchanged: number;
}

/** Compares a roster with the class: a pure function. */
export function planOf(listed: readonly Listed[], members: readonly MemberRow[]): RosterPlan {
  const present = new Map(
    members.flatMap((it) => (it.external_id !== null && it.removed_at === null ? [[it.external_id, it] as const] : [])),
  );
  const names = new Map(listed.map(({ externalId, name }) => [externalId, name]));
  const changed = [...present.values()].flatMap(({ id, external_id, name }) => {
    const to = names.get(external_id ?? '');
    return to === undefined || to === name ? [] : [{ member: id, externalId: external_id ?? '', from: name, to }];
  });
  const gone = [...present.values()].flatMap(({ id, role, external_id, name }) =>
    role !== 'learner' || names.has(external_id ?? '') ? [] : [{ member: id, externalId: external_id ?? '', name }],
  );
  const added = listed.filter(({ externalId }) => !present.has(externalId));
  return { added, changed, gone, unchanged: listed.length - added.length - changed.length };
}

/** Does what the plan says, all or nothing. Returns a personal token for each who is new. Who is gone keeps what was handed in, and is let in no more. */
export async function applyRoster(db: Db, plan: RosterPlan, by: string, now: Date): Promise<{ listed: Listed; token: string }[]> {
  return db.transaction().execute(async (trx) => {
    for (const { member, from, to } of plan.changed) {
      await trx.updateTable('member').set({ name: to }).where('id', '=', member).execute();
      await keepChange(trx, { who: by, what: 'name', subject: member, before: { name: from }, after: { name: to } });
    }
    for (const { member } of plan.gone) {
      await trx.deleteFrom('session').where('member', '=', member).execute();
      await trx.deleteFrom('link').where('member', '=', member).execute();
      await trx.updateTable('member').set({ removed_at: now }).where('id', '=', member).execute();
      await keepChange(trx, { who: by, what: 'removed', subject: member, before: null, after: null });
    }
    const links: { listed: Listed; token: string }[] = [];
    for (const listed of plan.added) {
      const member = await addOrBringBack(trx, listed);
      links.push({ listed, token: await givePersonalToken(trx, member) });
    }
    const counts = { added: plan.added.length, changed: plan.changed.length, gone: plan.gone.length };
    await keepChange(trx, { who: by, what: 'roster', subject: null, before: null, after: counts });
    return links;
  });
}

/** Who was removed and is listed again is the same member, with all that was handed in. */
async function addOrBringBack(trx: Db, { externalId, name }: Listed): Promise<string> {
  const { id } = await trx
    .insertInto('member')
    .values({ role: 'learner', external_id: externalId, name, verified: true })
    .onConflict((on) => on.column('external_id').doUpdateSet({ name, removed_at: null }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
