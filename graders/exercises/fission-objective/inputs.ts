import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [
  XA: number[][], XB: number[][], ZA: number[][], ZS: number[][], ZB: number[][], DA: number[][], DB: number[][], moved: number,
];

// Three codes with mean 0, variance 1 and no correlation.
const a = [1, -1, 1, -1];
const s = [1, 1, -1, -1];
const b = [1, -1, -1, 1];
const column = (...columns: number[][]) => columns[0].map((_, i) => columns.map((values) => values[i]));

export const edges: Args[] = [
  // A is (s, a) and B is (s, b): both parts are 0, before and after.
  [column(s, a), column(s, b), column(a), column(s), column(b), [[0, 1], [1, 0]], [[0, 1], [1, 0]], 0],
  [column(s, a), column(s, b), column(a), column(s), column(a), [[0, 1], [1, 0]], [[0, 1], [1, 0]], 0], // B's code copies A's
  [[[1]], [[3]], [[5]], [[6, 7]], [[8]], [[1, 0, 2]], [[0, 1, 1]], 0], // a single sample has covariance 0
  [[[0, 0]], [[0]], [[1, 2, 3]], [[4]], [[0]], [[1, 10, 100, 1000], [1, 0, 0, 0]], [[1, 1]], 1], // from the middle
  [[[0]], [[0]], [[0, 0]], [[0]], [[0]], [[1, 1, 1]], [[1, 1]], 1], // codes that are all zero
];

export function inputs(draw: Draw): Args {
  const n = draw.int(1, 5);
  const dA = draw.int(1, 2);
  const dB = draw.int(1, 2);
  const kA = draw.int(1, 3);
  const kS = draw.int(1, 2);
  const kB = draw.int(1, 2);
  return [
    draw.matrix(n, dA), draw.matrix(n, dB), draw.matrix(n, kA), draw.matrix(n, kS), draw.matrix(n, kB),
    draw.matrix(dA, kA + kS), draw.matrix(dB, kB + kS), draw.int(0, kA - 1),
  ];
}
