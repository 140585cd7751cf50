import { describe, expect, it } from 'vitest';
import {
  anchorLoss,
  angleBetween,
  hinges,
  marginAngle,
  type Scene,
  similarity,
  turn,
} from '../../../src/figures/19-contrastive-triplet-loss/hinges.ts';

const scene: Scene = { anchor: 60, positive: 35, negatives: [100, 15, 140, -110], alpha: 0.3, mining: 'sum' };

describe('a hinge', () => {
  it('is 0 beyond the margin and grows by as much as the similarity within it', () => {
    const [first, second, third, fourth] = hinges(scene);
    expect(first?.value).toBeCloseTo(0.3 - similarity(60, 35) + similarity(60, 100), 12);
    expect((first?.value ?? 0) - (second?.value ?? 0)).toBeCloseTo(similarity(60, 100) - similarity(60, 15), 12);
    expect(third?.value).toBe(0);
    expect(fourth?.value).toBe(0);
  });

  it('is the whole margin for a negative on top of the positive', () => {
    expect(hinges({ ...scene, negatives: [35] })[0]?.value).toBeCloseTo(0.3, 12);
  });

  it('vanishes exactly at the angle that is drawn', () => {
    const edge = marginAngle(scene);
    expect(hinges({ ...scene, negatives: [60 + edge + 0.01] })[0]?.value).toBe(0);
    expect(hinges({ ...scene, negatives: [60 - edge + 0.01] })[0]?.value).toBeGreaterThan(0);
  });
});

describe('the loss of an anchor', () => {
  it('adds all hinges, or keeps the largest', () => {
    const values = hinges(scene).map(({ value }) => value);
    expect(anchorLoss(scene)).toBeCloseTo(
      values.reduce((sum, value) => sum + value, 0),
      12,
    );
    expect(anchorLoss({ ...scene, mining: 'hardest' })).toBe(Math.max(...values));
  });

  it('counts a tie for the hardest once', () => {
    expect(anchorLoss({ ...scene, negatives: [100, 100], mining: 'hardest' })).toBe(hinges(scene)[0]?.value);
  });
});

it('reaches all the way round where the positive is far and the margin wide', () => {
  expect(marginAngle({ ...scene, positive: -120, alpha: 0.5 })).toBe(180);
});

it('measures angles across the break at 180', () => {
  expect(turn(190)).toBe(-170);
  expect(turn(-180)).toBe(180);
  expect(angleBetween(170, -170)).toBe(20);
});
