import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A seed for one learner and one exercise: the first 31 bits of HMAC-SHA256(secret, [learner's key, exercise] as JSON). Who does not
 * know the secret cannot tell which inputs will be drawn, and the same secret draws the same again.
 */
export function ownSeed(secret: string, key: string, exercise: string): number {
  const digest = hmac(sha256, utf8ToBytes(secret), utf8ToBytes(JSON.stringify([key, exercise])));
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0) >>> 1;
}
