import { describe, expect, it } from 'vitest';
import { contour, runs, sample } from '../../../src/figures/14-strong-coordination-functions/contours.ts';
import { type Kernel, type Kind, rankOf, similarity } from '../../../src/figures/14-strong-coordination-functions/kernels.ts';
import { reference } from '../reference.ts';

const kernel = (kind: Kind): Kernel => ({ kind, gamma: 0.5, c: 1, degree: 3 });

it.each<Kind>(['cosine', 'linear', 'polynomial', 'exponential', 'rbf', 'exp-dot'])(
  'finds vectors as similar as the exercise does (%s)',
  async (kind) => {
    const x = { x: 1, y: 1.6 };
    const places = [{ x: 2.2, y: 0.6 }, x, { x: -3, y: -1 }, { x: 0, y: 0 }];
    const call = `kernelMatrix([[1, 1.6]], ${JSON.stringify(places.map(({ x, y }) => [x, y]))}, '${kind}', 0.5, 1, 3, 'similarity')`;
    expect(await reference('kernel-matrix', call)).toEqual([places.map((y) => expect.closeTo(similarity(kernel(kind), x, y), 12))]);
  },
);

describe('a level line', () => {
  const grid = sample(({ x, y }) => x * x + y * y, 2, 80);

  it('lies where the function has that value', () => {
    const points = contour(grid, 1).flat();
    expect(points.length).toBeGreaterThan(100);
    for (const { x, y } of points) expect(Math.hypot(x / 20 - 2, 2 - y / 20)).toBeCloseTo(1, 2);
  });

  it('is not there where the function never has that value', () => {
    expect(contour(grid, -0.5)).toEqual([]);
  });
});

it('gathers neighbouring cells of one rank, row by row, the top row first', () => {
  const grid = sample(({ x, y }) => (y > 0 ? x + 0.5 : 0), 1, 4);
  expect(runs(grid, rankOf)[0]).toEqual({ row: 0, from: 0, length: 1, rank: -1 });
  expect(runs(grid, rankOf).every(({ row }) => row < 2)).toBe(true);
});

it('ranks by the levels that are passed', () => {
  expect([0, 0.2, 0.25, 0.99, 1, 3, -0.1, -0.25, -5].map(rankOf)).toEqual([0, 0, 1, 3, 4, 5, -0, -1, -6]);
});
