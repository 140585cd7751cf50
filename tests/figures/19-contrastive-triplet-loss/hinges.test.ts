import { describe, expect, it } from 'vitest';
import {
  anchorLoss,
  angleBetween,
  hinges,
  marginAngle,
  type Mining,
  type Scene,
  similarity,
  turn,
} from '../../../src/figures/19-contrastive-triplet-loss/hinges.ts';
import { reference } from '../reference.ts';

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

it.each<Mining>(['sum', 'hardest'])('charges the anchors of a batch as the exercise does (%s)', async (mining) => {
  const a = [10, 95, 200, 310];
  const b = [40, 80, 150, 300];
  const paid = (anchors: number[], others: number[]) =>
    anchors.map((anchor, i) =>
      anchorLoss({ anchor, positive: others[i] ?? 0, negatives: others.filter((_, j) => j !== i), alpha: 0.6, mining }),
    );
  const total = [...paid(a, b), ...paid(b, a)].reduce((sum, loss) => sum + loss, 0);
  const unit = (angles: number[]) =>
    JSON.stringify(angles.map((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]));
  const call = `marginContrastiveLoss(${unit(a)}, ${unit(b)}, 0.6, '${mining}')`;
  expect(total).toBeGreaterThan(0.5);
  expect(await reference('margin-contrastive-loss', call)).toBeCloseTo(total / a.length, 12);
});

it('reaches all the way round where the positive is far and the margin wide', () => {
  expect(marginAngle({ ...scene, positive: -120, alpha: 0.5 })).toBe(180);
});

it('measures angles across the break at 180', () => {
  expect(turn(190)).toBe(-170);
  expect(turn(-180)).toBe(180);
  expect(angleBetween(170, -170)).toBe(20);
});
