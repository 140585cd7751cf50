import { expect, it } from 'vitest';
import { fixed, signed, snap } from '../../../src/figures/parts/numbers.ts';

it('writes a real minus sign, and none before what rounds to 0', () => {
  expect(fixed(-1.25, 2)).toBe('−1.25');
  expect(fixed(-0.04)).toBe('0.0');
  expect(fixed(-0)).toBe('0.0');
});

it('signs what is positive, and not 0', () => {
  expect(signed(0.5)).toBe('+0.5');
  expect(signed(-0.5)).toBe('−0.5');
  expect(signed(0.04)).toBe('0.0');
});

it('snaps to a step without the dust of binary fractions', () => {
  expect(snap(0.30000000000000004, 0.1)).toBe(0.3);
  expect(snap(-2.96, 0.1)).toBe(-3);
  expect(snap(0.574, 0.01)).toBe(0.57);
});
