import { expect, it } from 'vitest';
import { diceFrom } from '../../src/clip/dice.ts';

it('rolls the numbers of mulberry32', () => {
  // The same arithmetic in Python, with whole numbers of any size: seed 1.
  const dice = diceFrom(1);
  expect([dice.roll(), dice.roll(), dice.roll()].map((value) => value.toFixed(9))).toEqual(['0.627073941', '0.002735721', '0.527447040']);
});

it('draws numbers with mean 0 and variance 1, and every order', () => {
  const dice = diceFrom(5);
  const drawn = Array.from({ length: 20_000 }, () => dice.normal());
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.03);
  expect(new Set(Array.from({ length: 200 }, () => dice.shuffled(['a', 'b', 'c']).join(''))).size).toBe(6);
});
