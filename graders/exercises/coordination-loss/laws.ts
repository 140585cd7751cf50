import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [XA: number[][], XB: number[][], WA: number[][], WB: number[][], pairs: [i: number, j: number][]];

export const laws: Laws<Args, { loss: number; others: number }> = {
  rows: {
    says: 'The order of the rows does not matter, as long as the pairs point to the same items.',
    change: (XA, XB, WA, WB, pairs) => [XA, XB.toReversed(), WA, WB, pairs.map(([i, j]) => [i, XB.length - 1 - j])],
  },
  swapped: {
    says: 'The two modalities can change places, if the pairs are turned round, too.',
    change: (XA, XB, WA, WB, pairs) => [XB, XA, WB, WA, pairs.map(([i, j]) => [j, i])],
  },
  twice: {
    says: 'A mean stays the same when every pair is listed twice.',
    change: (XA, XB, WA, WB, pairs) => [XA, XB, WA, WB, [...pairs, ...pairs]],
  },
  lengths: {
    says: 'Only directions count: an encoder with weights four times as large has the same loss.',
    change: (XA, XB, WA, WB, pairs) => [XA, XB, WA, WB.map((row) => row.map((value) => 4 * value)), pairs],
  },
  bounds: {
    says: 'Both numbers lie between 0 and 2.',
    holds: ({ loss, others }) => [loss, others].every((cost) => cost >= -1e-9 && cost <= 2 + 1e-9),
  },
};
