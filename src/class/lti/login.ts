import type { Db, PlatformRow } from '../database/schema.ts';
import { hashOf, newToken } from '../people/tokens.ts';
import { LtiRefusal } from './lti-refusal.ts';
import { platformOf } from './platforms.ts';

/** What a platform sends to begin a login (Security Framework 1.0 §5.1.1.1, LTI Core 1.3 §4.1). */
export interface LoginRequest {
  iss: string;
  login_hint: string;
  target_link_uri: string;
  lti_message_hint?: string | undefined;
  client_id?: string | undefined;
}

/** From the login to the launch there is a redirect, and at most a password. */
export const LOGIN_SECONDS = 600;

/** Where the browser goes next, and what it keeps until it is back. */
interface BegunLogin {
  address: string;
  cookie: { name: string; value: string };
}

/** One login one cookie: two tabs may be at it at once. */
export const cookieOf = (state: string): string => `crossmodal-lti-${state.slice(0, 8)}`;

/**
 * Begins a login: state and nonce are drawn, and the browser is sent to the platform's own, registered address to say who it is (Security
 * Framework 1.0 §5.1.1.2). `launchAddress`: where it comes back to. `target_link_uri` is not followed: where a launch leads to, its signed token says.
 */
export async function beginLogin(db: Db, request: LoginRequest, launchAddress: string, now: Date): Promise<BegunLogin> {
  const platform = await platformOf(db, request.iss, request.client_id);
  if (!platform)
    throw new LtiRefusal(
      400,
      `This class knows no platform ${request.iss}${request.client_id === undefined ? '' : ` with the client id ${request.client_id}`}. An instructor of the class registers it in the room Platforms.`,
    );
  const [state, browser, nonce] = [newToken(), newToken(), newToken()];
  await db.deleteFrom('lti_login').where('expires_at', '<', now).execute();
  await db
    .insertInto('lti_login')
    .values({
      state_hash: hashOf(state),
      platform: platform.id,
      browser_hash: hashOf(browser),
      nonce,
      expires_at: new Date(now.getTime() + LOGIN_SECONDS * 1_000),
    })
    .execute();
  const address = new URL(platform.login_url);
  const asked = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id: platform.client_id,
    redirect_uri: launchAddress,
    login_hint: request.login_hint,
    state,
    nonce,
    ...(request.lti_message_hint !== undefined && { lti_message_hint: request.lti_message_hint }),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return { address: address.href, cookie: { name: cookieOf(state), value: browser } };
}

/**
 * Ends a login, once: the platform that it was begun for, and the nonce that its token has to hold. Throws where it was not begun by this
 * browser, which is known by its cookie, or was ended before.
 */
export async function endLogin(
  db: Db,
  state: string,
  browser: string | undefined,
  now: Date,
): Promise<{ platform: PlatformRow; nonce: string }> {
  if (browser === undefined)
    throw new LtiRefusal(
      400,
      'This browser did not begin this launch, or keeps no cookie inside of another site’s page. Open the link from your course again; if that does not help, let the course open it in a new window.',
    );
  const ended = await db
    .deleteFrom('lti_login')
    .where('state_hash', '=', hashOf(state))
    .where('browser_hash', '=', hashOf(browser))
    .where('expires_at', '>', now)
    .returning(['platform', 'nonce'])
    .executeTakeFirst();
  if (!ended) throw new LtiRefusal(400, 'This launch was used before, or took too long. Open the link from your course again.');
  const platform = await db.selectFrom('lti_platform').selectAll().where('id', '=', ended.platform).executeTakeFirstOrThrow();
  return { platform, nonce: ended.nonce };
}
