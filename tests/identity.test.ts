import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText } from '../graders/identity.ts';
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
