import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText, verdictHash } from '../graders/identity.ts';
import { foreign, type Value } from '../graders/value.ts';

it('a record is the same text whatever the order of its fields', () => {
  expect(canonicalText({ b: 1, a: [2] })).toBe(canonicalText({ a: [2], b: 1 }));
});

it('different values are different texts', () => {
  const different: Value[] = [
    0,
    -0,
    '0',
    [0],
    [[0]],
    null,
    undefined,
    Number.NaN,
    'NaN',
    {},
    { a: 0 },
    { a: null },
    [],
    '',
    true,
    Float64Array.of(0),
    foreign('promise'),
  ];
  expect(new Set(different.map(canonicalText)).size).toBe(different.length);
});

it('every number keeps all its digits', () => {
  fc.assert(fc.property(fc.double(), (x) => Object.is(Number(canonicalText(x)), x)));
});

it('the hash of the host is that of the library which browsers use, whatever is in the source', () => {
  const evidence = {
    exercise: 'double',
    exerciseVersion: '0',
    seed: 1,
    verdict: 'accepted',
    outcomes: ['value 1 é', '\ud800', 'x'.repeat(70_000)],
  };
  for (const source of ['', 'π'.repeat(1000), '\ud800 alone', '\0']) {
    const text = ['double', '0', 1, JSON.stringify(source), 'accepted', ...evidence.outcomes].join('\n');
    expect(verdictHash({ ...evidence, source })).toBe(bytesToHex(sha256(utf8ToBytes(text))));
  }
});
