import { expect, it } from 'vitest';
import { codeAsGiven, hashOf, newCode, newToken } from '../../../src/class/people/tokens.ts';

it('a token has 256 bits, and what is kept of it is its SHA-256', () => {
  expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('a code is read however it is typed', () => {
  const code = newCode();
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
  for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' ')} `])
    expect(codeAsGiven(typed)).toBe(code);
});
