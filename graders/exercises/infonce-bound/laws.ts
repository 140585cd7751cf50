import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [joint: number[][], pairs: [number, number][]];
type Result = { loss: number; bound: number; mi: number };

export const laws: Laws<Args, Result> = {
  scale: {
    says: 'Only the shares count: a table whose weights are all three times as large gives the same results.',
    change: (joint, pairs) => [joint.map((row) => row.map((w) => 3 * w)), pairs],
  },
  twice: {
    says: 'Every pair taken twice makes twice as many candidates: the loss is larger by log 2, and the bound the same.',
    change: (joint, pairs) => [joint, [...pairs, ...pairs]],
    becomes: ({ loss, bound, mi }) => ({ loss: loss + Math.log(2), bound, mi }),
  },
  sum: {
    says: 'Loss and bound sum to the logarithm of the number of candidates.',
    holds: ({ loss, bound }, _joint, pairs) => Math.abs(loss + bound - Math.log(pairs.length)) < 1e-8,
  },
  positive: {
    says: 'Neither the loss nor the mutual information is ever negative.',
    holds: ({ loss, mi }) => loss >= -1e-9 && mi >= -1e-9,
  },
};
