import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelLine } from '../../../src/figures/06-additive-fusion/level-lines.ts';
import { height, levelsOver, type Surface } from '../../../src/figures/06-additive-fusion/surface.ts';
import type { Point } from '../../../src/figures/parts/points.ts';

const REACH = 3;
const tenths = (max: number) => fc.integer({ min: -10 * max, max: 10 * max }).map((n) => n / 10);
const surfaces = fc.record({ w1: tenths(2), w2: tenths(2), bias: tenths(2), c: tenths(1.5) });
const additive: Surface = { w1: 1, w2: 1.5, bias: 0.5, c: 0 };

describe('a level line', () => {
  it('has the level all along, and stays in the square', () => {
    fc.assert(
      fc.property(surfaces, (surface) => {
        for (const level of levelsOver(surface, REACH)) {
          const points = levelLine(surface, level, REACH).flat();
          expect(Math.max(0, ...points.map((point) => Math.abs(height(surface, point) - level)))).toBeLessThan(1e-6);
          expect(Math.max(0, ...points.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBeLessThanOrEqual(REACH + 1e-9);
        }
      }),
    );
  });

  it('passes by every place where a fine grid sees the surface cross the level', () => {
    fc.assert(
      fc.property(surfaces, fc.integer({ min: -3, max: 3 }), (surface, level) => {
        const pieces = levelLine(surface, level, REACH);
        for (const place of gridCrossings(surface, level)) {
          expect(distanceTo(pieces, place), `${JSON.stringify(surface)} at ${JSON.stringify(place)}`).toBeLessThan(STEP);
        }
      }),
    );
  });

  it('is one straight piece without a product, and all of them are parallel', () => {
    const directions = levelsOver(additive, REACH).flatMap((level) => {
      const pieces = levelLine(additive, level, REACH);
      expect(pieces.length).toBeLessThanOrEqual(1);
      return pieces.map(([p, q]) => (p && q ? Math.atan2(q.y - p.y, q.x - p.x) : Number.NaN));
    });
    expect(directions.length).toBeGreaterThan(10);
    for (const direction of directions) expect(direction).toBeCloseTo(directions[0] ?? 0, 9);
  });

  it('is a pair of crossing lines where the product has its saddle', () => {
    const saddle: Surface = { w1: 1, w2: 2, bias: 0, c: 1 }; // (x + 2)(y + 1) − 2
    expect(levelLine(saddle, -2, REACH)).toEqual([
      [
        { x: -2, y: -3 },
        { x: -2, y: 3 },
      ],
      [
        { x: -3, y: -1 },
        { x: 3, y: -1 },
      ],
    ]);
  });

  it('is nowhere where both weights are 0', () => {
    expect(levelLine({ w1: 0, w2: 0, bias: 1, c: 0 }, 1, REACH)).toEqual([]);
  });
});

const STEP = 0.25;

/** Places inside the square between whose upper and lower neighbour the surface crosses the level. */
function gridCrossings(surface: Surface, level: number): Point[] {
  const crossings: Point[] = [];
  for (let x = -2.75; x < REACH; x += STEP) {
    for (let y = -2.75; y < 2.75; y += STEP) {
      const below = height(surface, { x, y }) - level;
      const above = height(surface, { x, y: y + STEP }) - level;
      if (below * above < 0) crossings.push({ x, y: y + (STEP * below) / (below - above) });
    }
  }
  return crossings;
}

const distanceTo = (pieces: Point[][], place: Point): number =>
  Math.min(...pieces.flatMap((piece) => piece.slice(1).map((end, i) => distanceToSegment(piece[i] ?? end, end, place))));

function distanceToSegment(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = dx * dx + dy * dy;
  const t = along === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / along));
  return Math.hypot(from.x + t * dx - x, from.y + t * dy - y);
}
