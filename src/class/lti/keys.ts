import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { newToken } from '../people/tokens.ts';
import type { Db } from '../database/schema.ts';

/** RSA with SHA-256 is what every platform takes (1EdTech Security Framework 1.0 §5.3 and §6.1). */
export const ALGORITHM = 'RS256';

/** A platform has so long to read what was signed for it. */
const SIGNED_FOR_SECONDS = 300;

/** What signs in the name of this class. Its private part is in the database alone. */
interface ToolKey {
  id: string;
  jwk: JWK;
}

/** The key of this class, made when it is asked for first: a class without a platform needs none. Of two that make one at once, the first holds. */
async function toolKey(db: Db): Promise<ToolKey> {
  const read = () => db.selectFrom('lti_key').select(['id', 'private_key']).executeTakeFirst();
  const present = await read();
  if (present) return { id: present.id, jwk: present.private_key as JWK };
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true, modulusLength: 2_048 });
  const made = { id: newToken().slice(0, 12), private_key: JSON.stringify(await exportJWK(privateKey)) };
  await db
    .insertInto('lti_key')
    .values(made)
    .onConflict((on) => on.doNothing())
    .execute();
  const kept = await read();
  if (!kept) throw new Error('the key was written just now');
  return { id: kept.id, jwk: kept.private_key as JWK };
}

/** The public part as platforms read it, a JSON Web Key Set (Security Framework 1.0 §6.3). */
export async function publicKeys(db: Db): Promise<{ keys: JWK[] }> {
  const { id, jwk } = await toolKey(db);
  // Named one by one: what else the pair has is private.
  const { kty = 'RSA', n = '', e = '' } = jwk;
  return { keys: [{ kty, n, e, kid: id, alg: ALGORITHM, use: 'sig' }] };
}

/** Signs what this class says, valid for some minutes from `now`. */
export async function sign(db: Db, payload: JWTPayload, now: Date): Promise<string> {
  const { id, jwk } = await toolKey(db);
  const seconds = Math.floor(now.getTime() / 1_000);
  return new SignJWT(payload)
    .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: 'JWT' })
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + SIGNED_FOR_SECONDS)
    .sign(await importJWK(jwk, ALGORITHM));
}
