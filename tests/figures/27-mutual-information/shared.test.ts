import { describe, expect, it } from 'vitest';
import { distanceFor, overlap } from '../../../src/figures/27-mutual-information/discs.ts';
import { agreement, amounts, dependenceOf, jointAt } from '../../../src/figures/27-mutual-information/shared.ts';
import { reference } from '../reference.ts';

describe('what two modalities share', () => {
  it('is what the exercise computes from samples in these proportions', async () => {
    const joint = [
      [3, 1],
      [0, 4],
    ];
    const pairs = joint.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a, b])));
    const call = `mutualInformation(${JSON.stringify(pairs.map(([a]) => a))}, ${JSON.stringify(pairs.map(([, b]) => b))}, 2)`;
    const answer = (await reference('mutual-information', call)) as Record<string, number>;
    const { a, shared } = amounts(joint.map((row) => row.map((count) => count / 8)));
    const itself = (await reference('mutual-information', call.replace(/\(\[(.*?)\], \[.*?\]/, '([$1], [$1]'))) as Record<string, number>;
    expect(a).toBeCloseTo(itself.mi ?? Number.NaN, 12);
    expect(shared).toBeCloseTo(answer.mi ?? Number.NaN, 12);
  });

  it('grows from nothing to the whole of the poorer one, whose sizes do not change', () => {
    const steps = [0, 0.25, 0.5, 0.75, 1].map((dependence) => amounts(jointAt(dependence)));
    expect(steps[0]?.shared).toBeCloseTo(0, 12);
    expect(steps[4]?.shared).toBeCloseTo(steps[4]?.b ?? Number.NaN, 12);
    for (const [k, step] of steps.entries()) {
      expect(step.a).toBeCloseTo(steps[0]?.a ?? Number.NaN, 12);
      expect(step.b).toBeCloseTo(steps[0]?.b ?? Number.NaN, 12);
      if (k > 0) expect(step.shared).toBeGreaterThan(steps[k - 1]?.shared ?? Number.NaN);
    }
  });

  it('leads back to the dependence that it came from', () => {
    expect(dependenceOf(amounts(jointAt(0.4)).shared)).toBeCloseTo(0.4, 9);
  });

  it('does not follow the agreement of names', () => {
    expect(agreement(jointAt(1), [1, 2, 3])).toBeCloseTo(0.9, 12);
    expect(agreement(jointAt(1), [3, 1, 2])).toBeCloseTo(0, 12);
  });
});

describe('discs', () => {
  it('have nothing in common where they touch, and the smaller one where it lies inside', () => {
    expect(overlap(3, 2, 5)).toBe(0);
    expect(overlap(3, 2, 1)).toBeCloseTo(4 * Math.PI, 12);
  });

  it('of radius 1 at distance 1 have 2π/3 − √3/2 in common', () => {
    expect(overlap(1, 1, 1)).toBeCloseTo((2 * Math.PI) / 3 - Math.sqrt(3) / 2, 12);
  });

  it('are put at the distance at which they have so much in common', () => {
    for (const area of [0.5, 5, 11]) expect(overlap(3, 2, distanceFor(3, 2, area))).toBeCloseTo(area, 9);
  });
});
