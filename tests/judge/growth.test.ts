import { expect, it } from 'vitest';
import { exponent } from '../../graders/judge/growth.ts';

it.each([
  [1, [4, 8, 16], [40, 80, 160]],
  [2, [4, 8, 16], [16, 64, 256]],
  [0, [4, 8, 16], [7, 7, 7]],
])('work that grows to the power %d is seen to', (power, sizes, work) => {
  expect(exponent(sizes, work)).toBeCloseTo(power, 12);
});

it('a single size shows no growth', () => {
  expect(exponent([4], [9])).toBe(0);
});
