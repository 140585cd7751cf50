import { describe, expect, it } from 'vitest';
import { CLOUD_A, CLOUD_B, correlation, nearestBelow, violation } from '../../../src/figures/15-partial-coordination-functions/ties.ts';
import type { Point } from '../../../src/figures/parts/points.ts';
import { reference } from '../reference.ts';

const rows = (points: readonly Point[]) => JSON.stringify(points.map(({ x, y }) => [x, y]));

it.each<[Point, Point]>([
  [
    { x: 1.2, y: 1.2 },
    { x: 1.2, y: -1.2 },
  ],
  [
    { x: -0.3, y: 2 },
    { x: 0.1, y: 0.7 },
  ],
  [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ],
])('correlates and charges as the exercise does (%j, %j)', async (u, v) => {
  const call = `partialCoordination(${rows(CLOUD_A)}, ${rows(CLOUD_B)}, [${u.x}, ${u.y}], [${v.x}, ${v.y}])`;
  const order = CLOUD_A.reduce((sum, a, i) => sum + violation(a, CLOUD_B[i] ?? a), 0) / CLOUD_A.length;
  expect(await reference('partial-coordination', call)).toEqual({
    corr: expect.closeTo(correlation(CLOUD_A, CLOUD_B, u, v), 10),
    order: expect.closeTo(order, 10),
  });
});

describe('the correlation', () => {
  it('is high along what is shared and low across it', () => {
    expect(correlation(CLOUD_A, CLOUD_B, { x: 1, y: 1 }, { x: 1, y: -1 })).toBeGreaterThan(0.95);
    expect(Math.abs(correlation(CLOUD_A, CLOUD_B, { x: 1, y: -1 }, { x: 1, y: 1 }))).toBeLessThan(0.3);
  });

  it('sees the sense of a direction and not its length', () => {
    const rho = correlation(CLOUD_A, CLOUD_B, { x: 1, y: 0.5 }, { x: 1, y: 0 });
    expect(correlation(CLOUD_A, CLOUD_B, { x: 2, y: 1 }, { x: -0.1, y: 0 })).toBeCloseTo(-rho, 12);
  });
});

describe('the violation', () => {
  it('is the squared length of the way back', () => {
    const [picture, caption] = [
      { x: 2, y: 3 },
      { x: 4.5, y: 3.5 },
    ];
    const goal = nearestBelow(picture, caption);
    expect(violation(picture, caption)).toBeCloseTo((caption.x - goal.x) ** 2 + (caption.y - goal.y) ** 2, 12);
    expect(goal).toEqual({ x: 2, y: 3 });
  });

  it('is 0 anywhere below, and not the other way round', () => {
    expect(violation({ x: 100, y: 100 }, { x: 0, y: 0 })).toBe(0);
    expect(violation({ x: 0, y: 0 }, { x: 100, y: 100 })).toBe(20000);
  });
});
