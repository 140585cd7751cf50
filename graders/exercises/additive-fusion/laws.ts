import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xs: (number[] | null)[], Ws: number[][][], b: number[], means: (number[] | null)[]];

export const laws: Laws<Args, number[]> = {
  standsIn: {
    says: 'It makes no difference whether a mean stands in for a reading, or the sensor happens to send just that.',
    change: (xs, Ws, b, means) => [xs.map((x, m) => x ?? means[m]), Ws, b, means],
  },
  present: {
    says: 'While a sensor sends something, its mean does not matter.',
    change: (xs, Ws, b, means) => [xs, Ws, b, means.map((mean, m) => (xs[m] === null || mean === null ? mean : mean.map((v) => v + 1)))],
  },
  unknown: {
    says: 'The matrix of a modality of which nothing is known does not matter.',
    change: (xs, Ws, b, means) => [
      xs,
      Ws.map((W, m) => (xs[m] === null && means[m] === null ? W.map((row) => row.map((v) => v + 1)) : W)),
      b,
      means,
    ],
  },
  order: {
    says: 'The order of the modalities does not matter, as long as each keeps its matrix and its mean.',
    change: (xs, Ws, b, means) => [xs.toReversed(), Ws.toReversed(), b, means.toReversed()],
  },
  bias: {
    says: 'A bias that is larger by 1 makes each number of the result larger by 1, however many modalities there are.',
    change: (xs, Ws, b, means) => [xs, Ws, b.map((v) => v + 1), means],
    becomes: (z) => z.map((v) => v + 1),
  },
  twice: {
    says: 'If all vectors are twice as long, means among them, what they add to the bias is twice as much.',
    change: (xs, Ws, b, means) => {
      const doubled = (vectors: (number[] | null)[]) => vectors.map((x) => (x === null ? null : x.map((v) => 2 * v)));
      return [doubled(xs), Ws, b, doubled(means)];
    },
    becomes: (z, _xs, _Ws, b) => z.map((v, k) => b[k] + 2 * (v - b[k])),
  },
};
