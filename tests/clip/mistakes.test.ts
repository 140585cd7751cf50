import { describe, expect, it } from 'vitest';
import { MISTAKES, RIGHT, trainWith } from '../../src/clip/mistakes.ts';
import { emojiSet, openApplied, sourceOf } from './a-finale.ts';

const N = 3;
const SCALE = 4;
/** Vectors that share a plane with the first two numbers, so that each cosine can be nudged alone: text j is the j-th unit vector. */
const V = Array.from({ length: N }, (_, j) => Array.from({ length: N + 1 }, (_, k) => (k === j ? 1 : 0)));
const TABLE = [
  [0.5, 0.2, 0.1],
  [0.3, 0.4, 0.2],
  [0.1, 0.35, 0.6],
];
/** A vector of length 1 that has exactly these cosines with the texts. */
const withCosines = (row: readonly number[]) => [...row, Math.sqrt(1 - row.reduce((sum, cosine) => sum + cosine * cosine, 0))];

describe.each([RIGHT, ...MISTAKES])('$title', (mistake) => {
  it('has the slopes of its own loss, nudged in the sandbox', async () => {
    const applied = await openApplied();
    const part = 'clip-loss-and-zero-shot';
    const source = await sourceOf(part, mistake.name ? `submissions/wrong_answer/${mistake.name}` : 'reference');
    const lossOf = (table: readonly number[][]) => {
      const result = applied.apply({ source, entry: 'clip', expression: '(U, V, scale) => clip(U, V, scale, []).loss' }, [
        table.map(withCosines),
        V,
        SCALE,
      ]);
      if (result.kind === 'error') throw new Error(result.message);
      return result.value as number;
    };
    const slopes = mistake.slopes(TABLE.map(withCosines), V, SCALE);
    const nudge = 1e-5;
    TABLE.forEach((row, i) =>
      row.forEach((_, j) => {
        const nudged = (by: number) =>
          lossOf(TABLE.map((other, k) => other.map((cosine, l) => (k === i && l === j ? cosine + by : cosine))));
        expect((nudged(nudge) - nudged(-nudge)) / (2 * nudge), `${i}, ${j}`).toBeCloseTo(slopes[i]![j]!, 7);
      }),
    );
  });
});

it('trains with a mistake from the same start, and tells losses that are no numbers', async () => {
  const set = await emojiSet();
  const settings = { steps: 6, batch: 8, scale: 8, seed: 12 };
  const right = await trainWith(
    RIGHT,
    set,
    settings,
    async () => Number.NaN,
    async () => {},
  );
  expect(right.gap).toBe(0);
  expect(right.losses.every(({ loss }) => Number.isNaN(loss))).toBe(true);
  const one = await trainWith(
    MISTAKES[0]!,
    set,
    settings,
    async () => 1,
    async () => {},
  );
  expect(one.gap).toBeGreaterThan(0.01);
  await expect(
    trainWith(
      RIGHT,
      set,
      settings,
      async () => 1,
      async () => Promise.reject(new Error('enough')),
    ),
  ).rejects.toThrow('enough');
});
