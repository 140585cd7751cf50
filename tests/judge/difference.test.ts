import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../graders/judge/compare.ts';
import { describeDifference as differenceOf } from '../../graders/judge/difference.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { foreign, type Value } from '../../graders/value.ts';
import { anyNumber, anyValue } from './values.ts';
import type { Difference } from '../../graders/verdict.ts';

const tolerance = { absolute: 1e-9, relative: 1e-9 };
const at = (value: Value, path: (number | string)[]): Value =>
  path.reduce<Value>((part, step) => (part as { [step: string]: Value })[step], value);

/** As it is told to a learner. */
const describeDifference: (...args: Parameters<typeof differenceOf>) => Omit<Difference, 'message'> & { message: string } = (...args) => {
  const difference = differenceOf(...args);
  return { ...difference, message: messageText(difference.message) };
};

const said: [expected: Value, actual: Value, path: (number | string)[], message: string][] = [
  [[1, 2, 3], [1, 2], [], 'expected 3 numbers, got 2'],
  [[1], [1, 2], [], 'expected 1 number, got 2'],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [[1, 2]],
    [],
    'expected 2 rows, got 1',
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [1, 2, 3, 4],
    [],
    'expected 2 rows of 2 numbers, got 4 numbers',
  ],
  [[], [1], [], 'expected an empty array, got 1 number'],
  [[1], [], [], 'expected 1 number, got an empty array'],
  [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [[1, 2], [3, 4], 7],
    [2],
    'row 2 is not an array: expected 2 numbers, got the number 7',
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [[1, 2], [3]],
    [1],
    'row 1: expected 2 numbers, got 1',
  ],
  [[1], undefined, [], 'expected 1 number, got undefined: is a return missing?'],
  [1, undefined, [], 'expected a number, got undefined: is a return missing?'],
  [[1, 2], [1, undefined], [1], 'element 1: expected a number, got undefined'],
  [1, foreign('promise'), [], 'expected a number, got a promise: take async away, the result is needed at once'],
  [1, foreign('function'), [], 'expected a number, got a function: was it meant to be called?'],
  [1, foreign('bigint'), [], 'expected a number, got a bigint: write 2, not 2n'],
  [3, '3', [], "expected a number, got the string '3': a string, not a number"],
  ['late', 'early', [], "expected 'late', got 'early'"],
  ['late', 2, [], 'expected a string, got the number 2'],
  [true, 1, [], 'expected true or false, got the number 1'],
  [1, [1, 2], [], 'expected a number, got 2 numbers'],
  [[1, 2], 3, [], 'expected 2 numbers, got the number 3'],
  [[1, 2], null, [], 'expected 2 numbers, got null'],
  [null, 0, [], 'expected null, got the number 0'],
  [{ rho: 1, a: [1] }, { rho: 1 }, [], 'the field a is missing'],
  [{ rho: 1 }, { rho: 1, r: 2 }, [], 'the field r is not asked for'],
  [{ rho: 1, a: [1], b: [1] }, [1, 2], [], 'expected an object with the fields rho, a and b, got 2 numbers'],
  [{ rho: 1, a: [1, 2] }, { rho: 1, a: [1, 3] }, ['a', 1], 'field a[1]: expected 2, got 3'],
  [[1, 2], [1, 2.5], [1], 'element 1: expected 2, got 2.5'],
  [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [0, 4],
    ],
    [1, 0],
    'row 1, column 0: expected 3, got 0',
  ],
  [{ rho: 1 }, { rho: -1 }, ['rho'], 'field rho: expected 1, got -1'],
  [1, 1 + 1e-8, [], 'expected 1, got 1.00000001'],
  [1 / 3, 2 / 3, [], 'expected 0.333333, got 0.666667'],
  [
    1,
    Number.NaN,
    [],
    'expected 1, got NaN: look for 0 / 0, Infinity − Infinity, the logarithm or root of a negative number, or arithmetic with undefined or with a whole list',
  ],
  [
    1,
    Number.NEGATIVE_INFINITY,
    [],
    'expected 1, got -Infinity: look for a division by 0, the logarithm of 0, or an exponential that grows too large',
  ],
  [Number.POSITIVE_INFINITY, 7, [], 'expected Infinity, got 7'],
];

describe('describeDifference', () => {
  it.each(said)('says of %o and %o: %o %s', (expected, actual, path, message) => {
    expect(describeDifference(expected, actual, tolerance)).toMatchObject({ path, message });
  });

  it('tells a wrong shape before a wrong number', () => {
    expect(
      describeDifference(
        [[9, 2], [3]],
        [
          [1, 2],
          [3, 4],
        ],
        tolerance,
      ).path,
    ).toEqual([1]);
  });

  it('measures absolute and relative error between finite numbers', () => {
    expect(describeDifference([1, 6.5], [1, 7.5], tolerance)).toMatchObject({ absolute: 1, relative: 1 / 6.5 });
    expect(describeDifference(0, -2, tolerance)).toMatchObject({ absolute: 2 });
    expect(describeDifference(0, -2, tolerance)).not.toHaveProperty('relative');
    expect(describeDifference(0, Number.NaN, tolerance)).not.toHaveProperty('absolute');
  });

  it('refuses to explain what is right', () => {
    expect(() => describeDifference([1], [1], tolerance)).toThrow('a value that is right');
  });

  it('finds a place that is wrong whenever the value is', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (expected, actual) => {
        fc.pre(!compare(expected, actual, tolerance));
        const { path, message } = describeDifference(expected, actual, tolerance);
        expect(message).not.toBe('');
        expect(compare(at(expected, path), at(actual, path), tolerance)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds the same place in lists from either side', () => {
    // Of records the expected one's order of fields counts; the relative tolerance leans on the expected value.
    const exact = { absolute: 0, relative: 0 };
    const lists: fc.Arbitrary<Value> = fc.letrec<{ list: Value }>((tie) => ({
      list: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.oneof(anyNumber, fc.constant(null)),
        fc.array(tie('list'), { maxLength: 3 }),
      ),
    })).list;
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        fc.pre(!compare(a, b, exact));
        expect(describeDifference(a, b, exact).path).toEqual(describeDifference(b, a, exact).path);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the one element that was changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.boolean(),
        (rows, k, second) => {
          const [row, column] = [k % rows.length, second ? 1 : 0];
          const changed = structuredClone(rows);
          changed[row]![column]! += 1;
          expect(describeDifference(rows, changed, { absolute: 0.5, relative: 0 })).toMatchObject({ path: [row, column], absolute: 1 });
        },
      ),
    );
  });
});

describe('a message', () => {
  const exact = { absolute: 0, relative: 0 };
  const long = 'x'.repeat(100_000);

  it.each<[string, Value, Value]>([
    ['a long text beside another', `${long}a`, `${long}b`],
    ['a long text in a list', ['a'], [long]],
    ['a field with a long name', { a: 1 }, { a: 1, [long]: 2 }],
    ['a thousand fields', 1, Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`field${index}`, 0]))],
    ['a wrong number below a long name', { [long]: { [long]: { [long]: 1 } } }, { [long]: { [long]: { [long]: 2 } } }],
  ])('stays a sentence: %s', (_, expected, actual) => {
    expect(describeDifference(expected, actual, exact).message.length).toBeLessThan(400);
  });

  it('counts the fields that it does not name', () => {
    const fields = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`f${index}`, 0]));
    expect(describeDifference(1, fields, exact).message).toContain('f10, f11 and 3 more');
  });
});
