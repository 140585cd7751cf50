import { expect, it } from 'vitest';
import { height, otherHeight, type Surface, stepInA } from '../../../src/figures/06-additive-fusion/surface.ts';
import { reference } from '../reference.ts';

const additive: Surface = { w1: 1.3, w2: -0.7, bias: 0.4, c: 0 };

it('is additive fusion as the exercise defines it', async () => {
  const z = height(additive, { x: 1.1, y: 2.5 });
  expect(await reference('additive-fusion', 'additiveFusion([[1.1], [2.5]], [[[1.3]], [[-0.7]]], [0.4])')).toEqual([expect.closeTo(z, 12)]);
});

it('changes by the same amount for a step in x_A wherever it is taken, unless there is a product', () => {
  expect(stepInA(additive, -2)).toBe(stepInA(additive, 2));
  expect(stepInA({ ...additive, c: 0.5 }, -2)).not.toBe(stepInA({ ...additive, c: 0.5 }, 2));
});

it('shows the same step a second time inside the square', () => {
  for (const y of [-3, -0.5, 0, 0.5, 3]) {
    expect(Math.abs(otherHeight(y))).toBeLessThanOrEqual(3);
    expect(otherHeight(y)).not.toBe(y);
  }
});
