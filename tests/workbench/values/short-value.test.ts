import { describe, expect, it } from 'vitest';
import { asMatrix, isBad, shortNumber, shortValue } from '../../../src/workbench/values/short-value.ts';
import { foreign } from '../../../graders/value.ts';

it.each([
  [2 / 3, '0.6667'],
  [-0.5, '−0.5'],
  [-0, '−0'],
  [123456, '123456'],
  [1e-9 / 3, '3.333e−10'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '−Infinity'],
])('the number %j is shown as %s', (value, text) => {
  expect(shortNumber(value)).toBe(text);
});

it.each([
  [[1, 1 / 3], '[1, 0.3333]'],
  [{ a: 1, b: [2] }, '{ a: 1, b: [2] }'],
  ['yes', "'yes'"],
  ["it's", "'it\\'s'"],
  [Float64Array.of(1, 0.5), '[1, 0.5]'],
  ['a'.repeat(80), `'${'a'.repeat(55)}…`],
  [null, 'null'],
  [undefined, 'undefined'],
  [foreign('function'), 'a function'],
])('the value %j is shown as %s', (value, text) => {
  expect(shortValue(value)).toBe(text);
});

it('cuts what is long between two items, and says so', () => {
  const text = shortValue(Array.from({ length: 60 }, (_, index) => index));
  expect(text).toMatch(/^\[0, 1, 2, .*\d, …\]$/);
  expect(text.length).toBeLessThanOrEqual(62);
  expect([[1, 2], [], { a: 1 }].map((value) => shortValue(value, true))).toEqual(['[1, 2, …]', '[…]', '{ a: 1, … }']);
});

describe('a small matrix', () => {
  it.each([
    [
      [
        [1, 2],
        [3, 4],
      ],
      true,
    ],
    [[[1], [2]], true],
    [[[1, 2]], false],
    [[[1, 2], [3]], false],
    [[1, 2], false],
    [Array.from({ length: 9 }, () => [1]), false],
  ])('%j: %j', (value, isOne) => {
    expect(asMatrix(value) !== undefined).toBe(isOne);
  });
});

it('sees a NaN at any depth', () => {
  expect([isBad({ a: [[1, Number.NaN]] }), isBad([1, 'NaN'])]).toEqual([true, false]);
});
