import { deleteCookie, getCookie } from 'hono/cookie';
import { sql } from 'kysely';
import type { ClassAnswer } from '../../classroom/messages/class.ts';
import { tidy } from '../../../graders/submission-file/schema.ts';
import type { MemberRow } from '../database/schema.ts';
import { tell } from '../events/tell.ts';
import { removeMember } from '../people/leaving.ts';
import { memberOfCode, memberOfToken } from '../people/links.ts';
import { memberMessage } from '../people/member-message.ts';
import { beginSession, endSession } from '../people/sessions.ts';
import { assignmentMessages } from './assignment-messages.ts';
import { addressOf, SESSION_COOKIE } from './guard.ts';
import type { Handlers } from './handler.ts';
import { Refusal, tooOften } from './refusal.ts';
import type { Server } from './server.ts';
import { cookiePath, setSession } from './session-cookie.ts';

/** What this class is, coming in, and going. */
export const classHandlers: Handlers<'readClass' | 'join' | 'logout' | 'leave'> = {
  readClass: ({ server, visitor, now }) => classAnswer(server, visitor, now),

  join: async ({ server, body, now, http }) => {
    const { db } = server.database;
    const address = addressOf(http, server.address);
    const wait = await server.limits.wait('wrongCodes', address);
    if (wait !== undefined) throw tooOften(wait);
    const member = 'token' in body ? await memberOfToken(db, body.token, now) : await memberOfCode(db, body.code, nameOf(body.name), now);
    if (!member) {
      await server.limits.count('wrongCodes', address);
      throw new Refusal(
        404,
        'token' in body
          ? 'This link lets nobody in: it was renewed, used up or taken back. Ask your instructor for a new one.'
          : 'No open class has this code. Look at it again: there is no 0, O, 1, I or L in it.',
      );
    }
    setSession(http, server.address, await beginSession(db, member.id, now));
    await db.transaction().execute((trx) => tell(trx, { kind: 'members' }));
    return classAnswer(server, member, now);
  },

  logout: async ({ server, http }) => {
    const token = getCookie(http, SESSION_COOKIE);
    if (token !== undefined) await endSession(server.database.db, token);
    deleteCookie(http, SESSION_COOKIE, { path: cookiePath(server.address) });
    return { done: true };
  },

  leave: async ({ server, me, body, now, http }) => {
    const { db } = server.database;
    await removeMember(db, { member: me.id, by: me.id, erase: body.erase, now });
    await db.transaction().execute((trx) => tell(trx, { kind: 'members' }));
    deleteCookie(http, SESSION_COOKIE, { path: cookiePath(server.address) });
    return { done: true };
  },
};

function nameOf(given: string): string {
  const name = tidy(given);
  if (name === '') throw new Refusal(422, 'Write a name by which the class knows you.', { field: 'name' });
  return name;
}

async function classAnswer(server: Server, visitor: MemberRow | undefined, now: Date): Promise<ClassAnswer> {
  const { db } = server.database;
  const { title, locale, time_zone } = await db.selectFrom('class').selectAll().executeTakeFirstOrThrow();
  return {
    serverTime: now.toISOString(),
    class: { title, locale, timeZone: time_zone },
    me: visitor ? memberMessage(visitor) : null,
    assignments: visitor ? await assignmentMessages(server, visitor) : [],
    waiting: visitor ? await waitingOf(server, visitor) : 0,
  };
}

async function waitingOf({ database: { db } }: Server, { id, role }: MemberRow): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from submission s where (${role !== 'learner'} or s.member = ${id}::uuid)
      and not exists (select from grading g where g.submission = s.id)
      and not exists (select from not_judged n where n.submission = s.id)`.execute(db);
  return rows[0]?.waiting ?? 0;
}
