import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits, as they stand in a link or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: who reads the database cannot come in by it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Without what is taken for one another: 0 and O, 1, I and L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Eight of them are 39 bits: few tries a minute are let through, and a code is open for a day. */
const CODE_LETTERS = 8;

/** A code that is read off a board and typed: `KXRT-72MD`. */
export function newCode(): string {
  const letters = Array.from({ length: CODE_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A code as it was typed: small letters, spaces and a missing hyphen do not matter. */
export const codeAsGiven = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(.{4})(.+)$/, '$1-$2');
