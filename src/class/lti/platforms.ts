import { keepChange } from '../database/change.ts';
import type { Db, PlatformRow } from '../database/schema.ts';
import type { NewPlatform } from '../../classroom/messages/platform.ts';

/** Registers a platform. Returns why not, in a sentence, with the field; undefined where it is registered. `by`: null for the command line. */
export async function registerPlatform(
  db: Db,
  platform: NewPlatform,
  { by, allowsLoopback }: { by: string | null; allowsLoopback: boolean },
): Promise<{ field: string; detail: string } | undefined> {
  for (const field of ['loginUrl', 'tokenUrl', 'keysUrl'] as const) {
    const detail = faultOfAddress(platform[field], allowsLoopback);
    if (detail !== undefined) return { field, detail };
  }
  return db.transaction().execute(async (trx) => {
    const { name, issuer, clientId, deployments, loginUrl, tokenUrl, keysUrl } = platform;
    const row = await trx
      .insertInto('lti_platform')
      .values({
        name,
        issuer,
        client_id: clientId,
        deployments: JSON.stringify(deployments),
        login_url: loginUrl,
        token_url: tokenUrl,
        keys_url: keysUrl,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!row) return { field: 'clientId', detail: `${issuer} is registered with this client id already. Take that one out first.` };
    await keepChange(trx, { who: by, what: 'platform', subject: row.id, before: null, after: { name, issuer, clientId } });
    return undefined;
  });
}

/**
 * Takes a platform out, with its courses and what was to be told to it. Who came by it stays in the class, and comes in no more. False where
 * there is none.
 */
export async function removePlatform(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx.deleteFrom('lti_platform').where('id', '=', id).returning(['name', 'issuer', 'client_id']).executeTakeFirst();
    if (!row) return false;
    const before = { name: row.name, issuer: row.issuer, clientId: row.client_id };
    await keepChange(trx, { who: by, what: 'platform removed', subject: id, before, after: null });
    return true;
  });
}

/** The platform of an issuer; where it is registered several times, the one of the client id. */
export async function platformOf(db: Db, issuer: string, clientId: string | undefined): Promise<PlatformRow | undefined> {
  const rows = await db.selectFrom('lti_platform').selectAll().where('issuer', '=', issuer).execute();
  if (clientId === undefined) return rows.length === 1 ? rows[0] : undefined;
  return rows.find((it) => it.client_id === clientId);
}

/**
 * What is wrong with an address that the server is to ask, in a sentence. `allowsLoopback`: without TLS where it is this machine, which a server
 * that is reached from elsewhere never asks for.
 */
export function faultOfAddress(address: string, allowsLoopback: boolean): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return `${address} is no address.`;
  if (url.username !== '' || url.password !== '') return 'An address with a password in it is not taken.';
  if (url.protocol === 'https:') return undefined;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'http:' && isHere && allowsLoopback ? undefined : `${address} has to begin with https://.`;
}
