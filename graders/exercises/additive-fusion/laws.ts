import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xs: (number[] | null)[], Ws: number[][][], b: number[]];

export const laws: Laws<Args, number[]> = {
  missing: {
    says: 'The matrix of a missing modality does not matter.',
    change: (xs, Ws, b) => [xs, Ws.map((W, m) => (xs[m] === null ? W.map((row) => row.map((v) => v + 1)) : W)), b],
  },
  order: {
    says: 'The order of the modalities does not matter, as long as each keeps its matrix.',
    change: (xs, Ws, b) => [xs.toReversed(), Ws.toReversed(), b],
  },
  bias: {
    says: 'A bias that is larger by 1 makes each number of the result larger by 1, however many modalities there are.',
    change: (xs, Ws, b) => [xs, Ws, b.map((v) => v + 1)],
    becomes: (z) => z.map((v) => v + 1),
  },
  twice: {
    says: 'If all vectors are twice as long, what they add to the bias is twice as much.',
    change: (xs, Ws, b) => [xs.map((x) => (x === null ? null : x.map((v) => 2 * v))), Ws, b],
    becomes: (z, _xs, _Ws, b) => z.map((v, k) => b[k] + 2 * (v - b[k])),
  },
};
