import { expect, it } from 'vitest';
import { FIELD, growthScale } from '../../src/workbench/growth-scale.ts';

const growth = {
  sizes: [2, 4, 8],
  learner: [100, 400, 1600],
  reference: [90, 360, 1440],
  factor: 10,
  exponent: { learner: 2, reference: 2 },
};

it('a power law is a straight line on both logarithmic axes', () => {
  const { learner } = growthScale(growth);
  expect(learner[1]!.x - learner[0]!.x).toBeCloseTo(learner[2]!.x - learner[1]!.x, 9);
  expect(learner[1]!.y - learner[0]!.y).toBeCloseTo(learner[2]!.y - learner[1]!.y, 9);
});

it('everything lies in the field, the limit above the reference', () => {
  const { learner, reference, limit, rows } = growthScale(growth);
  for (const { x, y } of [...learner, ...reference, ...limit]) {
    expect(x).toBeGreaterThanOrEqual(FIELD.left);
    expect(x).toBeLessThanOrEqual(FIELD.right);
    expect(y).toBeGreaterThanOrEqual(FIELD.top);
    expect(y).toBeLessThanOrEqual(FIELD.bottom);
  }
  expect(limit[0]!.y).toBeLessThan(reference[0]!.y);
  expect(rows.map((row) => row.label)).toEqual(['100', '1 k', '10 k']);
});

it('one size stands in the middle', () => {
  const { learner } = growthScale({ ...growth, sizes: [8], learner: [7], reference: [7], factor: 1.0000001 });
  expect(learner[0]!.x).toBe((FIELD.left + FIELD.right) / 2);
});
