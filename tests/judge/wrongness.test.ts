import { describe, expect, it } from 'vitest';
import { wrongness } from '../../graders/judge/wrongness.ts';

const tolerance = { absolute: 1e-9, relative: 1e-9 };

describe('wrongness', () => {
  it('is 0 for what is right', () => expect(wrongness([1, 2], [1, 2 + 1e-12], tolerance)).toBe(0));
  it('is 1 where one has to look at the ninth decimal', () => expect(wrongness(1, 1 + 1e-8, tolerance)).toBe(1));
  it('is 1 for noise beside 0', () => expect(wrongness([0, 1], [1e-8, 1], tolerance)).toBe(1));
  it('is 2 where three digits show it', () => expect(wrongness([0.5, 1], [0.5, 1.02], tolerance)).toBe(2));
  it('is 2 for another shape, NaN and Infinity', () => {
    expect([[1], [1, 2, 3], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]].map((actual) => wrongness([1, 2], actual, tolerance))).toEqual([
      2, 2, 2, 2,
    ]);
  });
  it('is 2 for whatever exceeds a wide tolerance', () => expect(wrongness(1, 1.2, { absolute: 0, relative: 0.1 })).toBe(2));
});
