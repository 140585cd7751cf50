import { describe, expect, it } from 'vitest';
import { foreign } from '../../graders/value.ts';
import { follow, readReference, writeValue } from '../../src/build/shown-numbers.ts';

describe('a computed value in prose', () => {
  it.each([
    [4.5, '4.5'],
    [-0.5, '−0.5'],
    [0.1 + 0.2, '0.3'],
    [Math.LN2, '0.693147'],
    [1024, '1024'],
    [103936, '103,936'],
    [12345678, '12,345,678'],
    [12345678.5, '12345700'],
    [-0, '0'],
    [1.5e-9, '1.5 × 10⁻⁹'],
    [2e21, '2 × 10²¹'],
    [-Infinity, '−∞'],
    [NaN, 'NaN'],
    [true, 'true'],
    ['a word', 'a word'],
    [[4.5, -0.5], '(4.5, −0.5)'],
    [
      [
        [1, 0],
        [0, 1],
      ],
      '((1, 0), (0, 1))',
    ],
    [Float64Array.of(1, -1), '(1, −1)'],
    [[], '()'],
  ])('%o is written %s', (value, text) => {
    expect(writeValue(value, 'prose')).toBe(text);
  });

  it.each([
    [undefined, 'the value is undefined'],
    [null, 'the value is null'],
    [[1, undefined], 'the value is undefined'],
    [{ rho: 1, a: 2 }, 'the value is a record; name one of its fields: rho, a'],
    [foreign('function'), 'the value is no plain data but a function'],
  ])('%o has no notation', (value, message) => {
    expect(() => writeValue(value, 'prose')).toThrow(message);
  });
});

describe('a computed value in a formula', () => {
  it.each([
    [103936, '103{,}936'],
    [-0.5, '-0.5'],
    [1.5e-9, '1.5\\times 10^{-9}'],
    [Infinity, '\\infty'],
    [NaN, '\\text{NaN}'],
    ['yes', '\\text{yes}'],
    [[4.5, -0.5], '(4.5, -0.5)'],
  ])('%o is written %s', (value, text) => {
    expect(writeValue(value, 'formula')).toBe(text);
  });
});

describe('a reference to a part of a value', () => {
  it('is a name and the steps into its value', () => {
    expect(readReference('z')).toEqual({ name: 'z', steps: [] });
    expect(readReference(' result.rho[1].x ')).toEqual({ name: 'result', steps: ['rho', 1, 'x'] });
  });

  it.each(['', '1z', 'z[', 'z[-1]', 'z.', 'z()', 'z + 1', 'z["a"]'])('is not “%s”', (text) => {
    expect(readReference(text)).toBeUndefined();
  });

  it('reaches into lists and records', () => {
    expect(follow({ rho: [0.5, 0.25] }, ['rho', 1])).toBe(0.25);
    expect(follow(Float64Array.of(3, 4), [1])).toBe(4);
  });

  it.each([
    [[1, 2], [2], '[2] is past the end: the list has 2 entries'],
    [5, [0], '[0] reaches into something that is no list'],
    [5, ['a'], '.a reaches into something that is no record'],
    [{ a: 1 }, ['b'], 'there is no field b; there are: a'],
    [{ a: 1 }, ['toString'], 'there is no field toString; there are: a'],
  ])('says where %o ends for %o', (value, steps, message) => {
    expect(() => follow(value, steps)).toThrow(message);
  });
});
