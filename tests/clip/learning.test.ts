import { describe, expect, it } from 'vitest';
import { copyOf, type Encoders, pictureLayer, textLayer, unit, untrained } from '../../src/clip/encoders.ts';
import { compared } from '../../src/clip/given-loss.ts';
import { type Batch, batches, learn, rateAt, slopesOf } from '../../src/clip/learning.ts';

const encoders = untrained(6, 4);
const batch: Batch = {
  pictures: [0, 1, 2].map((i) => Array.from({ length: 64 }, (_, k) => (((i + 2) * (k + 1)) % 7) / 7 - 0.4)),
  texts: [
    { places: [0, 3], weights: [0.6, 0.8] },
    { places: [1, 4], weights: [0.8, 0.6] },
    { places: [2, 3, 5], weights: [0.6, 0.48, 0.64] },
  ],
};
const SCALE = 3;

const vectors = (of: Encoders, isRaw = false) => {
  const end = isRaw ? ({ values }: { values: number[] }) => values : unit;
  return {
    U: batch.pictures.map((x) => end(pictureLayer(of, x))),
    V: batch.texts.map((text) => end(textLayer(of, text))),
  };
};
const lossOf = (of: Encoders, isRaw = false) => {
  const { U, V } = vectors(of, isRaw);
  return compared(U, V, SCALE).loss;
};

describe.each([false, true])('a step (raw: %s)', (isRaw) => {
  it('goes against the slope of the loss, weight by weight', () => {
    const { U, V } = vectors(encoders, isRaw);
    const { P, Q } = compared(U, V, SCALE);
    const moved = copyOf(encoders);
    const rate = 1e-3;
    learn(moved, batch, slopesOf(P, Q, SCALE), rate, isRaw);
    const nudge = 1e-6;
    const places: [keyof Encoders, number, number][] = [];
    for (let k = 0; k < 64; k += 9) places.push(['pictures', k, (5 * k) % 64], ['words', k % 6, k], ['words', 3, k]);
    for (const [matrix, row, column] of places) {
      const [up, down] = [nudge, -nudge].map((by) => {
        const changed = copyOf(encoders);
        changed[matrix][row]![column]! += by;
        return lossOf(changed, isRaw);
      });
      const slope = (up! - down!) / (2 * nudge);
      const step = moved[matrix][row]![column]! - encoders[matrix][row]![column]!;
      expect(step / -rate, `${matrix} ${row} ${column}`).toBeCloseTo(slope, 6);
    }
  });
});

it('the given loss is what Python computes', () => {
  // Python 3: L = 2·U·Vᵀ for U = [[1,0],[.6,.8]], V = [[.8,.6],[0,1]]; mean of −log softmax over rows and columns.
  const { loss, P } = compared(
    [
      [1, 0],
      [0.6, 0.8],
    ],
    [
      [0.8, 0.6],
      [0, 1],
    ],
    2,
  );
  expect(loss).toBeCloseTo(0.5248968390342069, 12);
  expect(P[1]?.[0]).toBeCloseTo(0.5793242521487494, 12);
});

it('the rate rises over the first steps, then falls to nothing', () => {
  const rates = Array.from({ length: 201 }, (_, step) => rateAt(step, 200));
  expect(rates[0]).toBeCloseTo(2.5, 12);
  expect(Math.max(...rates)).toBe(rates[19]);
  expect(rates[200]).toBe(0);
  expect(rates.slice(19).every((rate, k, all) => k === 0 || rate < all[k - 1]!)).toBe(true);
});

it('batches go through all pairs before one comes again, and leave words out, never all', () => {
  const pictures = Array.from({ length: 10 }, (_, i) => [i]);
  const texts = pictures.map((_, i) => ({ places: [i, i + 10], weights: [0.6, 0.8] }));
  const next = batches(pictures, texts, [0, 2, 4, 6, 8], 5, 1);
  for (let round = 0; round < 20; round++) {
    const { pictures: chosen, texts: read } = next.next().value;
    expect(chosen.flat().sort()).toEqual([0, 2, 4, 6, 8]);
    for (const [k, { places, weights }] of read.entries()) {
      expect(places.length).toBeGreaterThan(0);
      expect(places.length).toBe(weights.length);
      expect(places.every((place) => place % 10 === chosen[k]![0])).toBe(true);
    }
  }
});
