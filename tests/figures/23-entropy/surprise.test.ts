import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entropyOf,
  LARGEST_CONTRIBUTION,
  largestContributors,
  meanOf,
  outcomes,
  withProbability,
} from '../../../src/figures/23-entropy/surprise.ts';
import { reference } from '../reference.ts';

describe('entropy', () => {
  it('is 1.5 bits for a half and two quarters', () => {
    expect(entropyOf([0.5, 0.25, 0.25])).toBe(1.5);
  });

  it('adds up surprises as the exercise does', async () => {
    const probabilities = [0.4, 0.3, 0.2, 0.1, 0, 0];
    expect(await reference('entropy', `entropy(${JSON.stringify(probabilities)}, 2)`)).toBeCloseTo(entropyOf(probabilities), 12);
  });

  it('passes over what is impossible', () => {
    expect(entropyOf([1, 0])).toBe(0);
    expect(outcomes([1, 0])[1]).toEqual({ probability: 0, surprise: Number.POSITIVE_INFINITY, contribution: 0 });
  });

  it('gets no more from one outcome than at 1/e', () => {
    const [best] = outcomes([1 / Math.E, 1 - 1 / Math.E]);
    expect(best?.contribution).toBeCloseTo(LARGEST_CONTRIBUTION, 12);
    for (let p = 0.01; p < 1; p += 0.01) expect(outcomes([p])[0]?.contribution).toBeLessThanOrEqual(LARGEST_CONTRIBUTION);
  });

  it('does not move when outcomes are renamed, while the average does', () => {
    const p = [0.7, 0.2, 0.1];
    expect(meanOf(p, [1, 2, 3])).not.toBe(meanOf(p, [3, 1, 2]));
  });
});

describe('changing one probability', () => {
  it('keeps the sum at 1 and the proportions of the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 0, max: 100 }),
        (weights, percent) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const before = weights.map((weight) => weight / total);
          const after = withProbability(before, 0, percent / 100);
          expect(after.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
          expect(after[0]).toBe(percent / 100);
          if (weights.length > 2) expect((after[1] ?? 0) * (before[2] ?? 0)).toBeCloseTo((after[2] ?? 0) * (before[1] ?? 0), 12);
        },
      ),
    );
  });

  it('shares evenly what a certain outcome gives up', () => {
    expect(withProbability([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
  });
});

it('names all that tie for the largest product, and none where one outcome is certain', () => {
  expect(largestContributors([0.25, 0.25, 0.5])).toEqual([0, 1, 2]);
  expect(largestContributors([0.1, 0.4, 0.5])).toEqual([1]);
  expect(largestContributors([0, 1])).toEqual([]);
});
