import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [ZA: number[][], ZB: number[][]];

export const edges: Args[] = [
  [[], []],
  [[[1, 2]], [[2, 4]]], // a single row: partial is 0
  [[[0, 0], [1, 2]], [[1, 1], [2, 4]]], // a zero row
  [[[1, 2], [1, 3], [1, 5]], [[4, 1], [5, 2], [6, 3]]], // a constant column
  [[[1, 2], [3, -4], [0, 1]], [[-1, -2], [-3, 4], [0, -1]]], // opposite
  [[[1, 0], [0, 1], [1, 1]], [[11, -10], [10, -7], [11, -7]]], // far apart, moving together
  [[[1, 2], [2, 3], [4, 1]], [[5, 1], [5, 2], [5, 4]]], // a constant column in B alone
  [[[8.7e-7], [-8.7e-7]], [[1], [2]]], // varies a little more than the limit, in A
  [[[1], [2]], [[8.7e-7], [-8.7e-7]]], // and in B
];

export function inputs(draw: Draw): Args {
  const n = draw.int(0, 6);
  const d = draw.int(1, 4);
  const ZA = draw.matrix(n, d);
  if (!draw.oneIn(3)) return [ZA, draw.matrix(n, d)];
  const stretch = draw.vector(d, 0.25, 3);
  const shift = draw.vector(d, -5, 5);
  return [ZA, draw.list(n, (i) => ZA[i].map((v, j) => stretch[j] * v + shift[j] + draw.real(-0.125, 0.125)))]; // moving together
}
