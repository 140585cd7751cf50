import { errors, jwtVerify } from 'jose';
import type { Db, PlatformRow } from '../database/schema.ts';
import { type LaunchClaims, readClaims } from './claims.ts';
import { ALGORITHM } from './keys.ts';
import { endLogin } from './login.ts';
import { LtiRefusal } from './lti-refusal.ts';
import type { PlatformClient } from './platform-client.ts';

/** What comes back from a platform through the browser (Security Framework 1.0 §5.1.1.3). */
interface LaunchRequest {
  token: string;
  state: string;
  /** What the browser's cookie for this state holds. */
  browser: string | undefined;
  now: Date;
}

/** Clocks of two servers may be so far apart. */
const CLOCKS_SECONDS = 30;

/**
 * Checks a launch, in the order of Security Framework 1.0 §5.1.3 and LTI Core 1.3 §5.3: the state is of this browser and is used up; the token is
 * signed by a key of the platform that the login was begun for, by the one algorithm that is taken; issuer, audience, authorized party, times and
 * nonce are right; the deployment is registered. Throws a refusal.
 */
export async function verifyLaunch(
  db: Db,
  client: PlatformClient,
  { token, state, browser, now }: LaunchRequest,
): Promise<{ platform: PlatformRow; claims: LaunchClaims }> {
  const { platform, nonce } = await endLogin(db, state, browser, now);
  const { payload } = await jwtVerify(token, client.keysOf(platform), {
    algorithms: [ALGORITHM],
    issuer: platform.issuer,
    audience: platform.client_id,
    clockTolerance: CLOCKS_SECONDS,
    currentDate: now,
    requiredClaims: ['exp', 'iat', 'nonce', 'sub'],
  }).catch((error) => {
    throw refusalOf(error);
  });
  const claims = readClaims(payload);
  if (typeof claims === 'string') throw refused(`its claim ${claims} is missing, or is not as LTI 1.3 has it`);
  if (claims.nonce !== nonce) throw refused('it belongs to another launch');
  const party = claims.authorizedParty;
  if (party === undefined ? claims.audience.length > 1 : party !== platform.client_id) throw refused('it is for another tool');
  if (!platform.deployments.includes(claims.deployment)) throw refused(`this class does not know its deployment, ${claims.deployment}`);
  return { platform, claims };
}

const refused = (why: string): LtiRefusal => new LtiRefusal(400, `What the platform sent is not taken: ${why}.`);

function refusalOf(error: unknown): LtiRefusal {
  if (error instanceof errors.JWTExpired) return refused('it is too old. Open the link from your course again');
  if (error instanceof errors.JWTClaimValidationFailed) return refused(`its claim ${error.claim} is not what it should be`);
  if (error instanceof errors.JOSEAlgNotAllowed) return refused('it is signed in a way that is not taken');
  const isAway =
    error instanceof errors.JWKSTimeout ||
    error instanceof TypeError ||
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
  if (isAway) return new LtiRefusal(502, 'The keys of the platform cannot be read now. Try again in a minute.');
  return refused('it is not signed by that platform');
}
