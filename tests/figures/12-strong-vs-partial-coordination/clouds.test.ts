import { describe, expect, it } from 'vitest';
import {
  type Change,
  CLOUD_A,
  cloudA,
  cloudB,
  correlations,
  partial,
  strong,
} from '../../../src/figures/12-strong-vs-partial-coordination/clouds.ts';
import type { Point } from '../../../src/figures/parts/points.ts';
import { reference } from '../reference.ts';

const plain: Change = { shift: { x: 0, y: 0 }, stretchX: 1, stretchY: 1, degrees: 0, shuffled: false, onRay: false };
const both = (change: Partial<Change>) => {
  const b = cloudB({ ...plain, ...change });
  return { strong: strong(CLOUD_A, b), partial: partial(CLOUD_A, b) };
};

it.each<Partial<Change>>([
  { shift: { x: 2.5, y: -1 } },
  { stretchX: -0.5, degrees: 30 },
  { shuffled: true, stretchY: 1.5 },
  { stretchX: 0, stretchY: 0 },
])('scores as the exercise does (%j)', async (change) => {
  const rows = (points: readonly Point[]) => JSON.stringify(points.map(({ x, y }) => [x, y]));
  const call = `coordinationScores(${rows(CLOUD_A)}, ${rows(cloudB({ ...plain, ...change }))})`;
  const scores = both(change);
  expect(await reference('strong-and-partial', call)).toEqual({
    strong: expect.closeTo(scores.strong, 10),
    partial: expect.closeTo(scores.partial, 10),
  });
});

describe('a change to cloud B', () => {
  it('leaves the partial score alone if it shifts or stretches', () => {
    const moved = both({ shift: { x: 3, y: -2 }, stretchX: 0.4, stretchY: 1.5 });
    expect(moved.partial).toBeCloseTo(both({}).partial, 12);
    expect(moved.strong).toBeLessThan(0.5);
  });

  it('turns one correlation round if it mirrors one axis', () => {
    const [x, y] = correlations(CLOUD_A, cloudB({ ...plain, stretchX: -1 }));
    expect([Math.sign(x), Math.sign(y)]).toEqual([-1, 1]);
  });

  it('destroys both scores if it shuffles the pairs', () => {
    expect(Math.abs(both({ shuffled: true }).strong)).toBeLessThan(0.4);
    expect(Math.abs(both({ shuffled: true }).partial)).toBeLessThan(0.4);
  });

  it('can make every pair point the same way while both coordinates run backwards', () => {
    const ray = { ...plain, onRay: true };
    expect(strong(cloudA(ray), cloudB(ray))).toBeCloseTo(1, 12);
    expect(partial(cloudA(ray), cloudB(ray))).toBeLessThan(-0.95);
  });

  it('turns anticlockwise', () => {
    const [first] = cloudB({ ...plain, degrees: 90 });
    expect([first?.x, first?.y]).toEqual([expect.closeTo(-0.25, 12), expect.closeTo(2.1, 12)]);
  });
});
