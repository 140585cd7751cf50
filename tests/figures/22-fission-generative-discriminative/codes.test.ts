import { describe, expect, it } from 'vitest';
import { codes, decoded, moments, pairs, parts, type Scene } from '../../../src/figures/22-fission-generative-discriminative/codes.ts';
import { reference } from '../reference.ts';

const clean: Scene = { content: 'own', copy: 0, mean: 0, spread: 1 };

it.each<Scene>([clean, { content: 'own', copy: 0.6, mean: 0.5, spread: 0.4 }, { content: 'product', copy: 0, mean: 0, spread: 1 }])(
  'has the parts that the exercise computes: %j',
  async (scene) => {
    const { own, rebuilt } = decoded(scene);
    const column = (values: number[]) => values.map((value) => [value]);
    const [ZA = [], ZS = [], ZB = []] = [0, 1, 2].map((p) => column(codes(scene).map((row) => row[p] ?? 0)));
    const nothing = column(own.map(() => 0));
    const i = own.findIndex((_, i) => Math.abs(ZB[i]?.[0] ?? 0) > 0.1);
    const weight = (rebuilt[i] ?? 0) / (ZB[i]?.[0] ?? 0);
    const args = [nothing, column(own), ZA, ZS, ZB, [[0, 0]], [[weight, 0]], 0].map((arg) => JSON.stringify(arg)).join(', ');
    const { rec, prior } = parts(scene);
    expect(await reference('fission-objective', `fissionObjective(${args})`)).toMatchObject({
      rec: expect.closeTo(rec, 10),
      prior: expect.closeTo(prior, 10),
    });
  },
);

describe('the prior', () => {
  it('is 0 for independent codes, and 2 for a whole copy', () => {
    expect(parts(clean).prior).toBeCloseTo(0, 12);
    expect(parts({ ...clean, copy: 1 }).prior).toBeCloseTo(2, 12);
  });

  it('sees a shift and a shrunken code, which decoders undo', () => {
    for (const scene of [
      { ...clean, mean: 1 },
      { ...clean, spread: 0.5 },
    ]) {
      expect(parts(scene).prior).toBeGreaterThan(0.5);
      expect(parts(scene).rec).toBeCloseTo(0, 12);
      expect(parts(scene).pred).toBeCloseTo(parts(clean).pred, 12);
    }
  });

  it('does not see a product', () => {
    expect(parts({ ...clean, content: 'product' }).prior).toBeCloseTo(0, 12);
    expect(parts({ ...clean, content: 'product' }).rec).toBeCloseTo(1, 12);
  });
});

it('shows a product in the plane: where A’s code is 0, B’s is too', () => {
  const atZero = pairs({ ...clean, content: 'product' }).filter(({ a }) => a === 0);
  expect(new Set(atZero.map(({ b }) => Math.abs(b)))).toEqual(new Set([0]));
  expect(moments(codes({ ...clean, content: 'product' })).covariance[0]?.[2]).toBeCloseTo(0, 12);
});
