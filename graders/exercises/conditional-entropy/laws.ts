import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [joint: number[][], base: number];
type Result = { aGivenB: number; bGivenA: number };

export const laws: Laws<Args, Result> = {
  transposed: {
    says: 'If A and B change places, so do the two results.',
    change: (joint, base) => [(joint[0] ?? []).map((_, j) => joint.map((row) => row[j])), base],
    becomes: ({ aGivenB, bGivenA }) => ({ aGivenB: bGivenA, bGivenA: aGivenB }),
  },
  scale: {
    says: 'Only the shares count: a table whose weights are all three times as large has the same entropies.',
    change: (joint, base) => [joint.map((row) => row.map((w) => 3 * w)), base],
  },
  split: {
    says: 'A column cut into two of the same shape tells no more about A.',
    change: (joint, base) => [joint.map((row) => row.flatMap((w) => [w / 2, w / 2])), base],
    becomes: ({ aGivenB, bGivenA }, joint, base) => ({
      aGivenB,
      bGivenA: joint.some((row) => row.some((w) => w > 0)) ? bGivenA + Math.log(2) / Math.log(base) : bGivenA,
    }),
  },
  base: {
    says: 'To the squared base, both entropies are half as large.',
    change: (joint, base) => [joint, base * base],
    becomes: ({ aGivenB, bGivenA }) => ({ aGivenB: aGivenB / 2, bGivenA: bGivenA / 2 }),
  },
  bounds: {
    says: 'What is left of A is never negative, and never more than the logarithm of the number of its values.',
    holds: ({ aGivenB }, joint, base) => aGivenB >= -1e-9 && aGivenB <= Math.log(Math.max(1, joint.length)) / Math.log(base) + 1e-9,
  },
};
