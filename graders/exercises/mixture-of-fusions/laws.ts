import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xA: number[], xB: number[], V: number[][], c: number[], topK: number];
type Result = { weights: number[]; z: number[] };

export const laws: Laws<Args, Result> = {
  sum: {
    says: 'The weights sum to 1, however many experts are kept.',
    holds: ({ weights }) => Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) <= 1e-9,
  },
  dropped: {
    says: 'No more than `topK` weights differ from 0.',
    holds: ({ weights }, _xA, _xB, _V, _c, topK) => weights.filter((weight) => weight !== 0).length <= topK,
  },
  shift: {
    says: 'Adding 1 to all biases changes nothing: only differences between logits count.',
    change: (xA, xB, V, c, topK) => [xA, xB, V, c.map((bias) => bias + 1), topK],
  },
};
