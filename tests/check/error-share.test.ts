import { describe, expect, it } from 'vitest';
import { errorShare } from '../../src/check/error-share.ts';
import { compare } from '../../graders/judge/compare.ts';
import type { Value } from '../../graders/value.ts';

const tolerance = { absolute: 0.1, relative: 0.01 };

describe('the error as a share of the tolerance', () => {
  it.each<[Value, Value, number]>([
    [0, 0.05, 0.5],
    [10, 10.2, 1],
    [10, 9, 5],
    [[0, 0], [0.01, 0.1], 1],
    [[0], new Float64Array([0.05]), 0.5],
    [{ a: 0, b: [0] }, { a: 0.02, b: [0.03] }, 0.3],
    [-0, 0, 0],
    [Number.NaN, Number.NaN, 0],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0],
    [1, Number.NaN, Number.POSITIVE_INFINITY],
    [Number.NaN, 1, Number.POSITIVE_INFINITY],
    [[1], [1, 2], Number.POSITIVE_INFINITY],
    [{ a: 1 }, { b: 1 }, Number.POSITIVE_INFINITY],
    ['x', 'y', Number.POSITIVE_INFINITY],
    [null, null, 0],
    [0, undefined, Number.POSITIVE_INFINITY],
  ])('of %j, answered by %j, is %d', (expected, actual, share) => {
    expect(errorShare(expected, actual, tolerance)).toBeCloseTo(share, 10);
    if (share !== 1) expect(compare(expected, actual, tolerance)).toBe(share <= 1);
  });

  it('is that of the tolerance of each field', () => {
    const fields = { ...tolerance, fields: { b: { absolute: 1, relative: 0 } } };
    expect(errorShare({ a: 0, b: 0 }, { a: 0.05, b: 0.25 }, fields)).toBeCloseTo(0.5, 10);
    expect(errorShare({ a: 0, b: 0 }, { a: 0, b: 0.75 }, fields)).toBeCloseTo(0.75, 10);
  });
});
