import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../graders/judge/compare.ts';
import { alignJointSign } from '../../graders/judge/joint-sign.ts';
import type { Value } from '../../graders/value.ts';

const isRight = (expected: Value, actual: Value) => compare(expected, alignJointSign(expected, actual), { absolute: 1e-9, relative: 1e-9 });
const expected = { rho: 0.5, a: [1, -2], b: [0.5] };

describe('alignJointSign', () => {
  it('accepts both directions flipped', () => {
    expect(isRight(expected, { rho: 0.5, a: [-1, 2], b: [-0.5] })).toBe(true);
    expect(isRight(expected, { rho: 0.5, a: Float64Array.of(-1, 2), b: Float64Array.of(-0.5) })).toBe(true);
    expect(isRight(expected, expected)).toBe(true);
  });

  it('rejects one direction flipped', () => {
    expect(isRight(expected, { rho: 0.5, a: [-1, 2], b: [0.5] })).toBe(false);
    expect(isRight(expected, { rho: 0.5, a: [1, -2], b: [-0.5] })).toBe(false);
  });

  it('does not flip anything else', () => {
    expect(isRight(expected, { rho: -0.5, a: [-1, 2], b: [-0.5] })).toBe(false);
    expect(isRight([1, 2], [-1, -2])).toBe(false);
    expect(isRight(3, -3)).toBe(false);
  });

  it('leaves a result of another shape as it is', () => {
    for (const actual of [undefined, 1, { rho: 0.5 }, { rho: 0.5, a: [-1], b: [-0.5] }, { rho: 0.5, a: 'x', b: null }]) {
      expect(alignJointSign(expected, actual)).toEqual(actual);
    }
  });

  it('accepts any pair of directions under either sign', () => {
    const vector = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(vector, vector, fc.constantFrom(1, -1), (a, b, sign) =>
        isRight({ a, b }, { a: a.map((x) => sign * x), b: b.map((x) => sign * x) }),
      ),
    );
  });
});
