import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { boundedBytes } from '../../site/bounded-bytes.ts';
import type { Db, PlatformRow } from '../database/schema.ts';
import { newToken } from '../people/tokens.ts';
import { sign } from './keys.ts';
import { faultOfAddress } from './platforms.ts';

/** A platform answers within this, or is tried again later. */
const PATIENCE_MS = 10_000;

/** More than a page of members or line items ever has. */
const ANSWER_BYTES = 5_000_000;

/** A token is given up so long before it ends. */
const SPARE_SECONDS = 60;

const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().optional() });

export interface PlatformAnswer {
  status: number;
  headers: Headers;
  text: string;
}

interface Asking {
  method?: 'GET' | 'POST';
  /** Scope of the token that is shown. */
  scope: string;
  accept?: string;
  /** Type and text of what is sent. */
  body?: { type: string; text: string };
}

/**
 * Asks platforms, in the name of this class. Keys and tokens are read from the registered addresses alone, whatever a message says; no redirect is
 * followed, and no answer is waited for or read without end.
 */
export class PlatformClient {
  readonly #db: Db;
  readonly #now: () => Date;
  /** Whether a platform may be on this machine, without TLS. */
  readonly allowsLoopback: boolean;
  readonly #keys = new Map<string, JWTVerifyGetKey>();
  readonly #tokens = new Map<string, { token: string; until: number }>();

  constructor(db: Db, { now, allowsLoopback }: { now: () => Date; allowsLoopback: boolean }) {
    this.#db = db;
    this.#now = now;
    this.allowsLoopback = allowsLoopback;
  }

  /** The keys by which a platform signs. They are read when they are needed first, and again when there is an unknown one. */
  keysOf({ keys_url }: PlatformRow): JWTVerifyGetKey {
    const known = this.#keys.get(keys_url) ?? createRemoteJWKSet(new URL(keys_url), { timeoutDuration: PATIENCE_MS });
    this.#keys.set(keys_url, known);
    return known;
  }

  /** Asks a service of a platform. Rejects where it cannot be reached, or gives no token; what it refuses is an answer. */
  async ask(platform: PlatformRow, address: string, asking: Asking): Promise<PlatformAnswer> {
    const fault = faultOfAddress(address, this.allowsLoopback);
    if (fault !== undefined) throw new Error(fault);
    const answer = await this.#ask(platform, address, asking, false);
    // A token may have been taken back before its time.
    return answer.status === 401 ? this.#ask(platform, address, asking, true) : answer;
  }

  async #ask(platform: PlatformRow, address: string, { method = 'GET', scope, accept, body }: Asking, isNew: boolean) {
    const token = await this.#token(platform, scope, isNew);
    return send(address, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(accept !== undefined && { accept }),
        ...(body && { 'content-type': body.type }),
      },
      ...(body && { body: body.text }),
    });
  }

  /** A token for a scope, by an assertion that this class signs (Security Framework 1.0 §4.1). */
  async #token({ id, client_id, token_url }: PlatformRow, scope: string, isNew: boolean): Promise<string> {
    const key = `${id} ${scope}`;
    const now = this.#now();
    const known = this.#tokens.get(key);
    if (known && !isNew && known.until > now.getTime()) return known.token;
    const assertion = await sign(this.#db, { iss: client_id, sub: client_id, aud: token_url, jti: newToken() }, now);
    const { status, text } = await send(token_url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        scope,
      }).toString(),
    });
    const read = status === 200 ? Token.safeParse(jsonOf(text)) : undefined;
    if (!read?.success) throw new Error(`The platform gave no token: it answered with ${status}.`);
    const { access_token, expires_in = 0 } = read.data;
    this.#tokens.set(key, { token: access_token, until: now.getTime() + (expires_in - SPARE_SECONDS) * 1_000 });
    return access_token;
  }
}

async function send(address: string, init: RequestInit): Promise<PlatformAnswer> {
  const response = await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error) => {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    throw new Error(
      name === 'TimeoutError' ? 'The platform did not answer in time.' : `The platform cannot be reached (${cause?.code ?? name}).`,
    );
  });
  const bytes = response.body ? await boundedBytes(response.body, ANSWER_BYTES) : new Uint8Array();
  if (!bytes) throw new Error('The answer of the platform is too long.');
  return { status: response.status, headers: response.headers, text: Buffer.from(bytes).toString('utf8') };
}

/** What a platform answered, as data; undefined where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
