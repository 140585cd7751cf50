import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../graders/judge/compare.ts';
import { foreign, type Value } from '../../graders/value.ts';
import { anyNumber, anyValue, writable } from './values.ts';

const exact = { absolute: 0, relative: 0 };
const usual = { absolute: 1e-9, relative: 1e-9 };

const right: [why: string, expected: Value, actual: Value][] = [
  ['accepts −0 for 0', 0, -0],
  ['accepts 0 for −0', -0, 0],
  ['accepts NaN where it is expected', Number.NaN, Number.NaN],
  ['accepts Infinity where it is expected', [Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY]],
  ['accepts what is off by the absolute tolerance', 0, 1e-9],
  ['accepts what is off by the relative tolerance', 1e6, 1e6 + 1e-3],
  ['accepts a typed array for an array', [1, 2], Float64Array.of(1, 2)],
  ['accepts an array for a typed array', Float64Array.of(1, 2), [1, 2]],
  ['accepts typed rows', [[1], [2]], [Float64Array.of(1), [2]]],
  ['accepts fields in any order', { a: 1, b: 'x' }, { b: 'x', a: 1 }],
  ['accepts a record without prototype', { a: 1 }, Object.assign(Object.create(null), { a: 1 })],
];

const wrong: [why: string, expected: Value, actual: Value][] = [
  ['rejects what is off by a little more', 0, 1.0000001e-9],
  ['rejects NaN where a number is expected', 0, Number.NaN],
  ['rejects a number where NaN is expected', Number.NaN, 0],
  ['rejects Infinity where a number is expected', 1e308, Number.POSITIVE_INFINITY],
  ['rejects a number where Infinity is expected', Number.POSITIVE_INFINITY, 1e308],
  ['rejects the other infinity', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ['rejects the opposite of the largest number', Number.MAX_VALUE, -Number.MAX_VALUE],
  ['rejects a missing item', [1, 2], [1]],
  ['rejects one item more', [1, 2], [1, 2, 3]],
  ['rejects a missing field', { a: 1, b: 2 }, { a: 1 }],
  ['rejects a field that is undefined for one that is missing', { a: 1, b: undefined }, { a: 1, c: undefined }],
  ['rejects one field more', { a: 1 }, { a: 1, b: 2 }],
  ['rejects inherited fields', { a: 1, toString: 2 }, { a: 1 }],
  ['rejects a string that reads like the number', 3, '3'],
  ['rejects true for 1', 1, true],
  ['rejects null for 0', 0, null],
  ['rejects undefined for null', null, undefined],
  ['rejects [] for {}', {}, []],
  ['rejects {0: 1} for [1]', [1], { 0: 1 }],
  ['rejects a number for a list of it', [1], 1],
  ['rejects another string', 'late', 'Late'],
  ['rejects a hole for a number', [0], Array(1) as Value[]],
  ['rejects a promise', 1, foreign('promise')],
];

describe('compare', () => {
  it.each(right)('%s', (_, expected, actual) => expect(compare(expected, actual, usual)).toBe(true));
  it.each(wrong)('%s', (_, expected, actual) => expect(compare(expected, actual, usual)).toBe(false));

  it('finds every value that can be written equal to itself, without any tolerance', () => {
    fc.assert(
      fc.property(writable, (value) => compare(value, structuredClone(value), exact)),
      { numRuns: 2_000 },
    );
  });

  it('never throws and never takes one foreign value for another', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => typeof compare(a, b, usual) === 'boolean'),
      { numRuns: 2_000 },
    );
    expect(compare(foreign('function'), foreign('function'), usual)).toBe(false);
  });

  it('accepts more with more tolerance, never less', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, relative) => {
        if (compare(a, b, usual)) expect(compare(a, b, { absolute: 1e-9, relative: 1e-9 + relative })).toBe(true);
      }),
    );
  });
});
