import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [ZA: number[][], ZB: number[][], u: number[], v: number[]];

const za = [[1, 2], [2, 1], [3, 3]];
const zb = [[0, 2], [1, 0], [2, 4]];

export const edges: Args[] = [
  [[], [], [1], [1]],
  [[[1, 2]], [[2, 1]], [1, 0], [0, 1]], // a single row does not vary
  [za, zb, [0, 0], [1, 0]], // u = 0
  [za, zb, [1, 0], [0, 1]],
  [[[1, 1], [2, 2]], [[0, 0], [-1, -3]], [1, 1], [1, 1]], // anti-correlated, no violation
  [[[5, 5], [6, 6], [9, 9]], [[1, 1], [2, 2], [0, 1]], [1, 0], [1, -1]],
  [[[0]], [[2]], [1], [1]], // a violation of 2 costs 4
  [[[1], [-1]], [[1], [2]], [8.7e-7], [1]], // varies a little more than the limit, in A
  [[[1], [2]], [[1], [-1]], [1], [8.7e-7]], // and in B
];

export function inputs(draw: Draw): Args {
  const n = draw.int(0, 6);
  const d = draw.int(1, 3);
  return [draw.matrix(n, d, -1, 3), draw.matrix(n, d), draw.vector(d), draw.vector(d)];
}
