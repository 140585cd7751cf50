import type { Db, MemberRow } from '../database/schema.ts';
import { hashOf, newToken } from './tokens.ts';

/** A term and what comes after it. */
export const SESSION_DAYS = 200;

/** That somebody was there is written no more often than this. */
const SEEN_MS = 10 * 60_000;

/** A new session of a member; what is returned goes into the cookie, and nowhere else. */
export async function beginSession(db: Db, member: string, now: Date): Promise<string> {
  const token = newToken();
  const expires = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
  await db
    .insertInto('session')
    .values({ member, token_hash: hashOf(token), last_seen_at: now, expires_at: expires })
    .execute();
  await db.updateTable('member').set({ last_seen_at: now }).where('id', '=', member).execute();
  return token;
}

/** Whose session it is; undefined where it has ended, or its member was removed. */
export async function memberOfSession(db: Db, token: string, now: Date): Promise<MemberRow | undefined> {
  const found = await db
    .selectFrom('session')
    .innerJoin('member', 'member.id', 'session.member')
    .selectAll('member')
    .select(['session.id as session', 'session.last_seen_at as seen'])
    .where('session.token_hash', '=', hashOf(token))
    .where('session.expires_at', '>', now)
    .where('member.removed_at', 'is', null)
    .executeTakeFirst();
  if (!found) return undefined;
  const { session, seen, ...member } = found;
  if (now.getTime() - seen.getTime() > SEEN_MS) {
    await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', session).execute();
    await db.updateTable('member').set({ last_seen_at: now }).where('id', '=', member.id).execute();
  }
  return member;
}

/** Ends one session. */
export async function endSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute();
}
