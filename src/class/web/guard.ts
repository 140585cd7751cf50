import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { MemberRow } from '../database/schema.ts';
import { memberOfSession } from '../people/sessions.ts';
import type { Limited } from './limits.ts';
import type { OPERATIONS, OperationName } from './operations.ts';
import { Refusal, tooOften } from './refusal.ts';
import type { Address, Server } from './server.ts';

export const SESSION_COOKIE = 'crossmodal-session';

/** What costs more than an answer. */
const LIMITS: Partial<Record<OperationName, Limited>> = { submit: 'submissions', run: 'runs' };

/**
 * Lets a request through to its operation, or throws a refusal: it comes from a page of this site, not too often, and from somebody who may.
 * Returns who it is; undefined without a session, where anyone may ask.
 */
export async function guard(
  http: Context,
  server: Server,
  name: OperationName,
  { may, method, isFromElsewhere = false }: (typeof OPERATIONS)[OperationName],
): Promise<MemberRow | undefined> {
  if (method !== 'GET' && !isFromElsewhere) checkOrigin(http, server.address);
  const token = getCookie(http, SESSION_COOKIE);
  const member = token === undefined ? undefined : await memberOfSession(server.database.db, token, server.now());
  const wait = member
    ? await server.limits.count(LIMITS[name] ?? 'member', member.id)
    : await server.limits.count('address', addressOf(http, server.address));
  if (wait !== undefined) throw tooOften(wait);
  const roles: readonly string[] = may;
  if (member && !roles.includes(member.role)) throw new Refusal(403, `This is for ${plural(may)} of the class.`);
  if (!member && !roles.includes('anyone'))
    throw new Refusal(401, 'You are not in the class with this browser. Open your personal link, or join by a code.');
  return member;
}

const plural = (roles: readonly string[]): string => roles.map((role) => `${role}s`).join(' and ');

/** A page of another site could make a browser send a request with the cookie of this one: browsers say where it comes from. */
function checkOrigin(http: Context, address: Address): void {
  const from = http.req.header('origin');
  const site = http.req.header('sec-fetch-site');
  const isOwn = from === undefined ? site === undefined || site === 'same-origin' : from === originOf(http, address);
  if (!isOwn)
    throw new Refusal(
      403,
      `This request came from another site${from === undefined ? '' : `, ${from}`}. If this is your server behind a proxy, set PUBLIC_ADDRESS to its address.`,
    );
}

/** By the name under which the browser asked, which another site cannot choose; behind a proxy, as it was set. */
export const originOf = (http: Context, { origin, isBehindProxy }: Address): string =>
  isBehindProxy ? origin : `http://${http.req.header('host') ?? ''}`;

/** Who asks, for counting. A proxy appends whom it saw; what stands before that, the client may have written. */
export function addressOf(http: Context, { isBehindProxy }: Address): string {
  const forwarded = isBehindProxy ? http.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? getConnInfo(http).remote.address ?? 'unknown';
}
