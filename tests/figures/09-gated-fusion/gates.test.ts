import { describe, expect, it } from 'vitest';
import { atBias, fuse, type Scene, slopeInBias, threshold, WEIGHTS_A, WEIGHTS_B } from '../../../src/figures/09-gated-fusion/gates.ts';
import { reference } from '../reference.ts';

const scene: Scene = { a: [1.5, 1, -1], b: [0.5, -1, 1.5], biasA: -1, biasB: 0.5, hard: false };
const three = (bias: number) => [bias, bias, bias];

it.each([false, true])('is gated fusion as the exercise defines it (hard: %s)', async (hard) => {
  const args = [scene.a, scene.b, WEIGHTS_A, three(scene.biasA), WEIGHTS_B, three(scene.biasB), hard];
  const z = fuse({ ...scene, hard }).map((row) => expect.closeTo(row.z, 12));
  expect(await reference('gated-fusion', `gatedFusion(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)).toEqual(z);
});

it('opens a gate of A when B alone moves', () => {
  const before = fuse(scene)[0]?.A;
  const after = fuse({ ...scene, b: [1.5, -1, 1.5] })[0]?.A;
  expect(after?.gate).toBeGreaterThan(before?.gate ?? 1);
  expect(after?.x).toBe(before?.x);
});

describe('the slope along the bias of A', () => {
  it('is that of the curve where gates are soft', () => {
    const step = 1e-5;
    const rise = atBias(scene, 0, scene.biasA + step) - atBias(scene, 0, scene.biasA - step);
    expect(slopeInBias(scene, 0)).toBeCloseTo(rise / (2 * step), 8);
    expect(slopeInBias(scene, 0)).toBeGreaterThan(0.1);
  });

  it('is 0 where they are hard, though the curve has a step', () => {
    const hard = { ...scene, hard: true };
    expect(slopeInBias(hard, 0)).toBe(0);
    const edge = threshold(hard, 0);
    expect(atBias(hard, 0, edge + 1e-9) - atBias(hard, 0, edge - 1e-9)).toBe(1.5);
  });
});

it('keeps a hard gate shut on its threshold', () => {
  expect(fuse({ ...scene, a: [0, 0, 0], b: [0, 0, 0], biasA: 0, biasB: 0, hard: true })[0]?.A.gate).toBe(0);
});
