import { getCookie } from 'hono/cookie';
import { tidy } from '../../../graders/submission-file/schema.ts';
import { keepChange } from '../database/change.ts';
import type { Db, MemberRow } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import { removeMember } from '../people/leaving.ts';
import { givePersonalToken, openJoinCode, renewPersonalToken, revokePersonalLinks, setJoinCode } from '../people/links.ts';
import { memberMessage } from '../people/member-message.ts';
import { readRoster } from '../people/read-roster.ts';
import { applyRoster, planOf } from '../people/roster.ts';
import { addressIn } from './address-in.ts';
import { SESSION_COOKIE } from './guard.ts';
import type { Asked, Handlers } from './handler.ts';
import { notFound, Refusal } from './refusal.ts';

/** Who is in the class, and how one comes in. */
export const memberHandlers: Handlers<
  'listMembers' | 'addMember' | 'renewLink' | 'revokeLink' | 'removeMember' | 'readJoinCode' | 'setJoinCode' | 'readRoster'
> = {
  listMembers: async ({ server }) => {
    const rows = await server.database.db
      .selectFrom('member')
      .selectAll()
      .select((its) =>
        its
          .exists(its.selectFrom('link').select('link.id').whereRef('link.member', '=', 'member.id').where('link.revoked_at', 'is', null))
          .as('has_link'),
      )
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return { members: rows.map((row) => ({ ...memberMessage(row), hasLink: Boolean(row.has_link) })) };
  },

  addMember: async (asked) => {
    const { server, me, body } = asked;
    const external_id = body.externalId === undefined ? null : tidy(body.externalId) || null;
    return server.database.db.transaction().execute(async (trx) => {
      const taken =
        external_id && (await trx.selectFrom('member').select('name').where('external_id', '=', external_id).executeTakeFirst());
      if (taken) throw new Refusal(409, `The id ${external_id} belongs to ${taken.name} already.`);
      const row = await trx
        .insertInto('member')
        .values({ role: body.role, name: tidy(body.name), external_id, verified: true })
        .returningAll()
        .executeTakeFirstOrThrow();
      const token = await givePersonalToken(trx, row.id);
      await keepChange(trx, { who: me.id, what: 'added', subject: row.id, before: null, after: { role: row.role } });
      await tell(trx, { kind: 'members' });
      return { member: memberMessage(row), link: personalLink(asked, token), expiresAt: null };
    });
  },

  renewLink: async (asked) => {
    const { server, me, id, http } = asked;
    return server.database.db.transaction().execute(async (trx) => {
      const row = await presentMember(trx, id);
      const token = await renewPersonalToken(trx, id, id === me.id ? getCookie(http, SESSION_COOKIE) : undefined);
      await keepChange(trx, { who: me.id, what: 'link renewed', subject: id, before: null, after: null });
      await tell(trx, { kind: 'members' });
      return { member: memberMessage(row), link: personalLink(asked, token), expiresAt: null };
    });
  },

  revokeLink: async ({ server, me, id, now }) => {
    if (id === me.id) throw new Refusal(409, 'You would be out yourself. Make a new link instead: the old one ends by it.');
    return server.database.db.transaction().execute(async (trx) => {
      const row = await presentMember(trx, id);
      await revokePersonalLinks(trx, id, now);
      await keepChange(trx, { who: me.id, what: 'link revoked', subject: id, before: null, after: null });
      await tell(trx, { kind: 'members' });
      return memberMessage(row);
    });
  },

  removeMember: async ({ server, me, id, body, now }) => {
    if (id === me.id) throw new Refusal(409, 'You cannot take yourself out. Let another instructor do it.');
    const row = await removeMember(server.database.db, { member: id, by: me.id, erase: body.erase, now });
    if (!row) throw notFound('member');
    await server.database.db.transaction().execute((trx) => tell(trx, { kind: 'members' }));
    return memberMessage(row);
  },

  readJoinCode: async ({ server, now }) => {
    const expiresAt = await openJoinCode(server.database.db, now);
    return { code: null, link: null, expiresAt: expiresAt?.toISOString() ?? null };
  },

  setJoinCode: async (asked) => {
    const { server, me, body, now } = asked;
    const opened = await setJoinCode(server.database.db, body.open, me.id, now);
    if (!opened) return { code: null, link: null, expiresAt: null };
    const { code, expiresAt } = opened;
    return { code, link: addressIn(asked, `join/#code=${code}`), expiresAt: expiresAt.toISOString() };
  },

  readRoster: async (asked) => {
    const { server, me, body, query, now } = asked;
    const { db } = server.database;
    const { people, faults } = readRoster(String(body));
    const plan = planOf(people, await db.selectFrom('member').selectAll().execute());
    const isApplied = query('dry-run') === undefined && faults.length === 0;
    const links = isApplied ? await applyRoster(db, plan, me.id, now) : [];
    if (isApplied) await db.transaction().execute((trx) => tell(trx, { kind: 'members' }));
    return {
      applied: isApplied,
      added: plan.added,
      changed: plan.changed.map(({ externalId, from, to }) => ({ externalId, from, to })),
      gone: plan.gone.map(({ externalId, name }) => ({ externalId, name })),
      unchanged: plan.unchanged,
      faults,
      links: links.map(({ listed, token }) => ({ ...listed, link: personalLink(asked, token) })),
    };
  },
};

/** Throws where there is no such member, or none any more. */
async function presentMember(db: Db, id: string): Promise<MemberRow> {
  const row = await db.selectFrom('member').selectAll().where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst();
  if (!row) throw notFound('member');
  return row;
}

/** What stands behind the # reaches no log: browsers do not send it. */
const personalLink = (asked: Asked<unknown>, token: string): string => addressIn(asked, `join/#${token}`);
