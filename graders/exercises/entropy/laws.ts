import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [weights: number[], base: number];

export const laws: Laws<Args, number> = {
  scale: {
    says: 'Only the shares count: weights that are all three times as large have the same entropy.',
    change: (weights, base) => [weights.map((w) => 3 * w), base],
  },
  impossible: {
    says: 'An outcome of weight 0 changes nothing: it never happens, so it never surprises.',
    change: (weights, base) => [[...weights, 0], base],
  },
  base: {
    says: 'To the squared base, the entropy is half as large.',
    change: (weights, base) => [weights, base * base],
    becomes: (entropy) => entropy / 2,
  },
  bounds: {
    says: 'An entropy is never negative, and of K outcomes never more than the logarithm of K.',
    holds: (entropy, weights, base) => entropy >= -1e-9 && entropy <= Math.log(Math.max(1, weights.length)) / Math.log(base) + 1e-9,
  },
};
