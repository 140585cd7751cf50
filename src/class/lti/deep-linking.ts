import type { JWTPayload } from 'jose';
import type { Db, PlatformRow } from '../database/schema.ts';
import { hashOf, newToken } from '../people/tokens.ts';
import { CLAIM, DEEP_LINKING, type LaunchClaims } from './claims.ts';
import { sign } from './keys.ts';
import { LtiRefusal } from './lti-refusal.ts';
import type { Place } from './place.ts';
import type { PlatformClient } from './platform-client.ts';
import { faultOfAddress } from './platforms.ts';

/** Somebody looks for an exercise for so long. */
const CHOOSING_SECONDS = 3_600;

/** Keeps that a platform waits for a choice (Deep Linking 2.0 §4.4). Returns the token by which it is made, once. Throws a refusal. */
export async function beginChoice(
  db: Db,
  { allowsLoopback }: Pick<PlatformClient, 'allowsLoopback'>,
  platform: PlatformRow,
  claims: LaunchClaims,
  now: Date,
): Promise<string> {
  const { deepLinking, deployment } = claims;
  if (!deepLinking?.acceptsLinks)
    throw new LtiRefusal(409, 'The platform asks for something else than a link, and this class offers links.');
  const fault = faultOfAddress(deepLinking.returnUrl, allowsLoopback);
  if (fault !== undefined) throw new LtiRefusal(400, `The platform does not say where a choice goes: ${fault}`);
  const token = newToken();
  await db.deleteFrom('lti_choice').where('expires_at', '<', now).execute();
  await db
    .insertInto('lti_choice')
    .values({
      token_hash: hashOf(token),
      platform: platform.id,
      deployment,
      return_url: deepLinking.returnUrl,
      data: deepLinking.data ?? null,
      takes_line_item: deepLinking.acceptsLineItem,
      expires_at: new Date(now.getTime() + CHOOSING_SECONDS * 1_000),
    })
    .execute();
  return token;
}

interface Chosen {
  place: Place;
  title: string;
  /** 0: without a grade. */
  points: number;
  /** Where the link launches. */
  launchAddress: string;
}

/**
 * Ends a choice: what the browser carries to the platform, and where to (Deep Linking 2.0 §4.5): one link with its title, its address and what it was made
 * for, which comes back with each launch (§3.2), and a line item where there are points. Throws where it was made before.
 */
export async function endChoice(
  db: Db,
  token: string,
  { place, title, points, launchAddress }: Chosen,
  now: Date,
): Promise<{ address: string; jwt: string; platform: string }> {
  const choice = await db
    .deleteFrom('lti_choice')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (!choice) throw new LtiRefusal(400, 'This choice was made before, or took too long. Begin again in your course.');
  const { client_id, issuer, name } = await db
    .selectFrom('lti_platform')
    .selectAll()
    .where('id', '=', choice.platform)
    .executeTakeFirstOrThrow();
  const custom =
    place.kind === 'exercise' ? { exercise: place.exercise } : place.kind === 'assignment' ? { assignment: place.assignment } : {};
  const resourceId = place.kind === 'exercise' ? place.exercise : place.kind === 'assignment' ? place.assignment : '';
  const item = {
    type: 'ltiResourceLink',
    title,
    url: launchAddress,
    custom,
    // A page of this site is shown in no frame: the cookie by which the class knows somebody would not come along.
    window: { targetName: '_blank' },
    ...(points > 0 && choice.takes_line_item && { lineItem: { label: title, scoreMaximum: points, resourceId } }),
  };
  const payload: JWTPayload = {
    iss: client_id,
    aud: issuer,
    nonce: newToken(),
    [`${CLAIM}deployment_id`]: choice.deployment,
    [`${CLAIM}message_type`]: 'LtiDeepLinkingResponse',
    [`${CLAIM}version`]: '1.3.0',
    [`${DEEP_LINKING}content_items`]: [item],
    ...(choice.data !== null && { [`${DEEP_LINKING}data`]: choice.data }),
  };
  return { address: choice.return_url, jwt: await sign(db, payload, now), platform: name };
}
