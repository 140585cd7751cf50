import { expect, it } from 'vitest';
import { mismatchOf } from '../../src/gradebook/mismatch.ts';
import { graded } from './a-result.ts';

const { verdict, verdictHash, exerciseVersion, engineVersion, seed } = graded();
const claimed = { verdict, verdictHash, exerciseVersion, engineVersion, seed };
const other = 'e'.repeat(64);

it.each([
  ['no claim', undefined, undefined],
  ['the same', claimed, undefined],
  ['another verdict', { ...claimed, verdict: 'wrong_answer' as const }, 'verdict'],
  ['another verdict by another seed', { ...claimed, verdict: 'wrong_answer' as const, seed: 2 }, 'verdict'],
  ['another hash', { ...claimed, verdictHash: other }, 'hash'],
  ['another hash by another seed', { ...claimed, verdictHash: other, seed: 2 }, undefined],
  ['another hash by another exercise version', { ...claimed, verdictHash: other, exerciseVersion: 'x' }, undefined],
  ['another hash by another engine', { ...claimed, verdictHash: other, engineVersion: 2 }, undefined],
])('a claim: %s', (_, claim, expected) => {
  expect(mismatchOf(graded(claim && { claimed: claim }))).toBe(expected);
});
