import { describe, expect, it } from 'vitest';
import { factorWeights, tensorWeights } from '../../../src/figures/08-low-rank-fusion/savings.ts';
import { bestOfRank, errors, type Kind, MATRICES, terms } from '../../../src/figures/08-low-rank-fusion/slice.ts';
import { reference } from '../reference.ts';

const difference = (p: number[][], q: number[][]): number =>
  Math.sqrt(sumOfSquares(p.map((row, i) => row.map((v, j) => v - (q[i]?.[j] ?? 0)))));
const sumOfSquares = (p: number[][]): number => p.flat().reduce((sum, v) => sum + v * v, 0);

describe.each<Kind>(['smooth', 'random', 'input'])('the slice called %s', (kind) => {
  const W = MATRICES[kind];

  it('is the sum of all its terms', () => {
    expect(difference(bestOfRank(W, 12), W)).toBeLessThan(1e-6);
  });

  it('misses with R terms what the curve says', () => {
    const length = Math.sqrt(sumOfSquares(W));
    for (const rank of [1, 4, 7]) expect(difference(bestOfRank(W, rank), W) / length).toBeCloseTo(errors(W)[rank] ?? Number.NaN, 6);
  });
});

it('is kept by few terms where it is smooth, and not where it is random', () => {
  expect(errors(MATRICES.smooth)[4]).toBeLessThan(0.05);
  expect(errors(MATRICES.random)[4]).toBeGreaterThan(0.35);
});

it('needs a single term for the table of two vectors', () => {
  expect(errors(MATRICES.input)[1]).toBeLessThan(1e-6);
});

it('weighs as the exercise does when its terms are taken as factors', async () => {
  const kept = terms(MATRICES.smooth).slice(0, 3);
  const xA = Array.from({ length: 11 }, (_, i) => Math.sin(i));
  const xB = Array.from({ length: 11 }, (_, i) => Math.cos(2 * i));
  const factors = (side: 'column' | 'row') => JSON.stringify(kept.map((term) => [term[side]]));
  const call = `lowRankFusion(${JSON.stringify(xA)}, ${JSON.stringify(xB)}, ${factors('column')}, ${factors('row')}, [0])`;
  const slice = bestOfRank(MATRICES.smooth, 3);
  const z = [...xA, 1].reduce((sum, u, i) => sum + [...xB, 1].reduce((part, v, j) => part + u * v * (slice[i]?.[j] ?? 0), 0), 0);
  const sizes = { dA: 11, dB: 11, rank: 3, outputs: 1 };
  expect(await reference('low-rank-fusion', call)).toEqual({
    z: [expect.closeTo(z, 10)],
    paramsLow: factorWeights(sizes),
    paramsFull: tensorWeights(sizes),
  });
});

it('saves nothing at half the size', () => {
  const sizes = { dA: 11, dB: 11, rank: 6, outputs: 64 };
  expect(factorWeights(sizes)).toBe(tensorWeights(sizes));
});
