import { keepChange } from '../database/change.ts';
import type { Db, MemberRow } from '../database/schema.ts';
import { codeAsGiven, hashOf, newCode, newToken } from './tokens.ts';

/** A join code belongs to a room and a day. */
const CODE_HOURS = 24;

/** A new personal token of a member. The ones before end. */
export async function givePersonalToken(db: Db, member: string): Promise<string> {
  const token = newToken();
  await db.updateTable('link').set({ revoked_at: new Date() }).where('member', '=', member).where('revoked_at', 'is', null).execute();
  await db
    .insertInto('link')
    .values({ member, token_hash: hashOf(token), purpose: 'personal' })
    .execute();
  return token;
}

/**
 * The same for somebody who lost theirs or gave it away: whoever is in by the old one is out, too. `but`: the token of the session in which they
 * ask for it themselves, which stays.
 */
export async function renewPersonalToken(db: Db, member: string, but?: string): Promise<string> {
  const others = db.deleteFrom('session').where('member', '=', member);
  await (but === undefined ? others : others.where('token_hash', '!=', hashOf(but))).execute();
  return givePersonalToken(db, member);
}

/** Ends the links and the sessions of a member: nobody comes in by them any more. */
export async function revokePersonalLinks(db: Db, member: string, now: Date): Promise<void> {
  await db.deleteFrom('session').where('member', '=', member).execute();
  await db.updateTable('link').set({ revoked_at: now }).where('member', '=', member).where('revoked_at', 'is', null).execute();
}

/** A token that makes the first instructor, once. Those given before end, so that the last that was printed is the one that works. */
export async function giveFirstToken(db: Db): Promise<string> {
  const token = newToken();
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('link').where('purpose', '=', 'first-instructor').execute();
    await trx
      .insertInto('link')
      .values({ token_hash: hashOf(token), purpose: 'first-instructor', member: null })
      .execute();
  });
  return token;
}

/** Long enough to press a button. */
const LAUNCH_MS = 600_000;

/** A token that lets a member in once, within minutes: for whoever came by a launch and has to go on in another tab. */
export async function giveLaunchToken(db: Db, member: string, now: Date): Promise<string> {
  const token = newToken();
  await db.deleteFrom('link').where('purpose', '=', 'launch').where('expires_at', '<', now).execute();
  await db
    .insertInto('link')
    .values({ member, token_hash: hashOf(token), purpose: 'launch', expires_at: new Date(now.getTime() + LAUNCH_MS) })
    .execute();
  return token;
}

/** Opens the class to whoever has the code, or closes it. Only one code is open at a time. */
export async function setJoinCode(db: Db, open: boolean, by: string, now: Date): Promise<{ code: string; expiresAt: Date } | undefined> {
  return db.transaction().execute(async (trx) => {
    await trx.updateTable('link').set({ revoked_at: now }).where('purpose', '=', 'join-code').where('revoked_at', 'is', null).execute();
    await keepChange(trx, { who: by, what: 'join code', subject: null, before: null, after: { open } });
    if (!open) return undefined;
    const code = newCode();
    const expiresAt = new Date(now.getTime() + CODE_HOURS * 3_600_000);
    await trx
      .insertInto('link')
      .values({ token_hash: hashOf(code), purpose: 'join-code', expires_at: expiresAt, member: null })
      .execute();
    return { code, expiresAt };
  });
}

/** Until when a join code is open; undefined where none is. */
export async function openJoinCode(db: Db, now: Date): Promise<Date | undefined> {
  const link = await db
    .selectFrom('link')
    .select('expires_at')
    .where('purpose', '=', 'join-code')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return link?.expires_at ?? undefined;
}

/** The member whom a token lets in; undefined where it lets nobody in. The first instructor is made by it. */
export async function memberOfToken(db: Db, token: string, now: Date): Promise<MemberRow | undefined> {
  const link = await openLink(db, token, now);
  if (link?.purpose === 'first-instructor') return makeFirstInstructor(db, link.id, now);
  if (!link || (link.purpose !== 'personal' && link.purpose !== 'launch') || link.member === null) return undefined;
  if (link.purpose === 'launch' && !(await useUp(db, link.id, now))) return undefined;
  const member = await db.selectFrom('member').selectAll().where('id', '=', link.member).where('removed_at', 'is', null).executeTakeFirst();
  if (!member) return undefined;
  if (member.joined_at === null) await db.updateTable('member').set({ joined_at: now }).where('id', '=', member.id).execute();
  return { ...member, joined_at: member.joined_at ?? now };
}

/** Somebody new under a name of their own; undefined where no class has this code. */
export async function memberOfCode(db: Db, code: string, name: string, now: Date): Promise<MemberRow | undefined> {
  const link = await openLink(db, codeAsGiven(code), now);
  if (link?.purpose !== 'join-code') return undefined;
  return db
    .insertInto('member')
    .values({ role: 'learner', name, external_id: null, verified: false, joined_at: now })
    .returningAll()
    .executeTakeFirstOrThrow();
}

const openLink = (db: Db, token: string, now: Date) =>
  db
    .selectFrom('link')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .where('revoked_at', 'is', null)
    .where((its) => its.or([its('expires_at', 'is', null), its('expires_at', '>', now)]))
    .executeTakeFirst();

/** The link is used up in the same transaction: of two who open it at once, one is let in. */
async function makeFirstInstructor(db: Db, link: string, now: Date): Promise<MemberRow | undefined> {
  return db.transaction().execute(async (trx) => {
    if (!(await useUp(trx, link, now))) return undefined;
    return trx
      .insertInto('member')
      .values({ role: 'instructor', name: 'Instructor', external_id: null, verified: true, joined_at: now })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Whether it was there to be used: of two who use it at once, one did. */
async function useUp(db: Db, link: string, now: Date): Promise<boolean> {
  const used = await db
    .updateTable('link')
    .set({ revoked_at: now })
    .where('id', '=', link)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}
