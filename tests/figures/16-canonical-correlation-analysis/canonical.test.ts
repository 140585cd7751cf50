import { describe, expect, it } from 'vitest';
import {
  bestPair,
  correlation,
  intoWhitened,
  outOfWhitened,
  viewX,
  viewY,
  whitened,
} from '../../../src/figures/16-canonical-correlation-analysis/canonical.ts';
import type { Point } from '../../../src/figures/parts/points.ts';
import { reference } from '../reference.ts';

const rows = (points: readonly Point[]) => JSON.stringify(points.map(({ x, y }) => [x, y]));
const y = viewY();

it.each([0.3, 1, 1.3])('finds the pair that the exercise finds (stretched by %d)', async (stretch) => {
  const x = viewX(stretch);
  const { rho, a, b } = bestPair(x, y);
  const found = (await reference('cca', `cca(${rows(x)}, ${rows(y)}, 0)`)) as { rho: number; a: number[]; b: number[] };
  const sign = Math.sign((found.a[0] ?? 0) * a.x + (found.a[1] ?? 0) * a.y);
  expect(found.rho).toBeCloseTo(rho, 10);
  expect(found.a).toEqual([expect.closeTo(sign * a.x, 8), expect.closeTo(sign * a.y, 8)]);
  expect(found.b).toEqual([expect.closeTo(sign * b.x, 8), expect.closeTo(sign * b.y, 8)]);
});

describe('the best pair', () => {
  const x = viewX(1);
  const best = bestPair(x, y);

  it('reaches its correlation, and no other directions do better', () => {
    expect(correlation(x, y, best.a, best.b)).toBeCloseTo(best.rho, 12);
    const turned = (i: number): Point => ({ x: Math.cos((i * Math.PI) / 90), y: Math.sin((i * Math.PI) / 90) });
    const all = Array.from({ length: 180 }, (_, i) => Array.from({ length: 180 }, (_, j) => correlation(x, y, turned(i), turned(j))));
    expect(Math.max(...all.flat())).toBeLessThanOrEqual(best.rho + 1e-12);
  });

  it('is as good when one view is stretched', () => {
    expect(bestPair(viewX(0.3), y).rho).toBeCloseTo(best.rho, 12);
  });

  it('is better than what the dials show at first', () => {
    expect(correlation(x, y, { x: 1, y: 0 }, { x: 1, y: 0 })).toBeLessThan(best.rho - 0.3);
  });
});

describe('whitening', () => {
  it('makes a cloud round', () => {
    const white = whitened(viewX(0.5));
    const sum = (of: (point: Point) => number) => white.reduce((total, point) => total + of(point), 0) / (white.length - 1);
    expect([sum((p) => p.x * p.x), sum((p) => p.x * p.y), sum((p) => p.y * p.y)]).toEqual([
      expect.closeTo(1, 10),
      expect.closeTo(0, 10),
      expect.closeTo(1, 10),
    ]);
  });

  it('keeps what the dials project', () => {
    const x = viewX(1.3);
    const a = { x: 0.6, y: -0.8 };
    const b = { x: 0, y: 1 };
    const before = correlation(x, y, a, b);
    expect(correlation(whitened(x), whitened(y), intoWhitened(x, a), intoWhitened(y, b))).toBeCloseTo(before, 12);
    expect(outOfWhitened(x, intoWhitened(x, a)).x).toBeCloseTo(0.6, 12);
  });
});
