import { describe, expect, it } from 'vitest';
import { additiveWeights, grouped, tensorWeights } from '../../../src/figures/07-multiplicative-fusion/growth.ts';
import { fused, inkOf, onlyInks, stepInA, table, toggled } from '../../../src/figures/07-multiplicative-fusion/table.ts';
import { reference } from '../reference.ts';

const inputs = { a: [1.5, -1], b: [2, 0.5, -1.5] };

it('is tensor fusion as the exercise defines it', async () => {
  const on = toggled(toggled(onlyInks(inputs, ['b', 'plain']), 0, 2), 1, 0);
  const weights = on.flat().map(Number);
  const call = `tensorFusion(${JSON.stringify(inputs.a)}, ${JSON.stringify(inputs.b)}, ${JSON.stringify([weights])})`;
  expect(await reference('tensor-fusion', call)).toEqual({
    outer: table(inputs),
    z: [expect.closeTo(fused(inputs, on), 12)],
    params: 12,
  });
});

describe('the last row and column', () => {
  it('hold the vectors as they are', () => {
    expect(table(inputs).map((row) => row.at(-1))).toEqual([1.5, -1, 1]);
    expect(table(inputs).at(-1)).toEqual([2, 0.5, -1.5, 1]);
  });

  it('make a sum, whose slope along A no B can move', () => {
    const on = onlyInks(inputs, ['a', 'b', 'plain']);
    expect(fused(inputs, on)).toBe(1.5 - 1 + 2 + 0.5 - 1.5 + 1);
    expect(stepInA({ ...inputs, b: [-3, -3, -3] }, on, 0)).toBe(1);
  });

  it('have the inks of their owners', () => {
    expect([inkOf(inputs, 0, 3), inkOf(inputs, 2, 0), inkOf(inputs, 2, 3), inkOf(inputs, 1, 2)]).toEqual(['a', 'b', 'plain', 'joint']);
  });
});

it('says by how much z changes when an element of A grows by 1', () => {
  const on = onlyInks(inputs, ['joint']);
  const moved = { ...inputs, a: [2.5, -1] };
  expect(stepInA(inputs, on, 0)).toBeCloseTo(fused(moved, on) - fused(inputs, on), 12);
  expect(stepInA(inputs, on, 0)).toBe(1);
});

describe('the number of weights', () => {
  const sizes = { dA: 100, dOther: 100, modalities: 2, outputs: 64 };

  it('is what the exercise counts, and what a sum needs', () => {
    expect(tensorWeights(sizes)).toBe(652864);
    expect(additiveWeights(sizes)).toBe(12800);
  });

  it('is multiplied by a modality, and at most doubled by a size', () => {
    expect(tensorWeights({ ...sizes, modalities: 3 })).toBe(101 * 652864);
    expect(tensorWeights({ ...sizes, dA: 200 }) / 652864).toBeLessThan(2);
  });

  it('is written as in the lessons', () => {
    expect([grouped(1024), grouped(12800), grouped(65939264)]).toEqual(['1024', '12,800', '65,939,264']);
  });
});
