import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCall, formatValue } from '../../graders/judge/format.ts';
import { foreign, type Value } from '../../graders/value.ts';
import { writable } from './values.ts';

describe('formatValue', () => {
  it.each<[Value, string]>([
    [-0, '-0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [[Number.NaN, Number.NEGATIVE_INFINITY, 1e21], '[NaN, -Infinity, 1e+21]'],
    [Float64Array.of(1, -0), 'new Float64Array([1, -0])'],
    [{ rho: 0.5, 'x-y': [null, undefined, true] }, "{ rho: 0.5, 'x-y': [null, undefined, true] }"],
    ['it\'s "so"\n', `'it\\'s "so"\\n'`],
    [[], '[]'],
    [{}, '{}'],
    [foreign('promise'), '<promise>'],
  ])('writes %o as %s', (value, text) => expect(formatValue(value)).toBe(text));

  it('reads back as the same value, to the last bit', () => {
    fc.assert(
      fc.property(writable, (value) => {
        const text = formatValue(value);
        const read = runInNewContext(`(${text})`, { Float64Array });
        // Values of another realm have other prototypes: a clone has this one's.
        expect(isDeepStrictEqual(structuredClone(read), structuredClone(value)), text).toBe(true);
        expect(formatValue(structuredClone(read))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatCall', () => {
  it('keeps a short call on one line', () => {
    expect(formatCall('additiveFusion', [[null, [0]], [[], [[1]]], [0]])).toBe('additiveFusion([null, [0]], [[], [[1]]], [0])');
    expect(formatCall('solve', [])).toBe('solve()');
  });

  it('fills lines of 72 columns, whole rows at a time', () => {
    const Ws = [
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      [
        [1, 0],
        [2, 1],
        [0, 1],
      ],
      [
        [1, 0],
        [1, -1],
        [0, 2],
      ],
    ];
    expect(formatCall('additiveFusion', [[[1, 2], null, [3, -1]], Ws, [0.5, 0.5, 0.5]])).toBe(
      [
        'additiveFusion([[1, 2], null, [3, -1]],',
        '  [[[1, 0], [0, 1], [1, 1]], [[1, 0], [2, 1], [0, 1]],',
        '   [[1, 0], [1, -1], [0, 2]]], [0.5, 0.5, 0.5])',
      ].join('\n'),
    );
  });

  it('has no line over 72 columns where short items allow it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 30 }), { maxLength: 6 }), { maxLength: 3 }),
        (args) => {
          const call = formatCall('margin', args);
          // Closing brackets stay with what they close.
          for (const line of call.split('\n')) expect(line.replace(/[\])]+,?$/, '').length).toBeLessThanOrEqual(72);
          expect(runInNewContext(call, { margin: (...given: Value[]) => given })).toEqual(args);
        },
      ),
    );
  });
});

describe('a value with a limit', () => {
  it('is written in full where it fits, and cut where it does not', () => {
    expect(formatValue([1, [2, 3]], 20)).toBe('[1, [2, 3]]');
    expect(formatValue([1, [2, 3]], 5)).toBe('[1, […');
    expect(formatValue({ a: 'long text' }, 8)).toBe("{ a: 'lo…");
  });

  it('is never cut within a character', () => {
    expect(formatValue('ab😀', 4)).toBe("'ab…");
  });
});
