import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [joint: number[][], base: number];

export const edges: Args[] = [
  [[[4, 1], [0, 3]], 2],
  [[[1, 2], [2, 4]], 2], // independent
  [[[1, 0, 0], [0, 2, 0], [0, 0, 3]], 2], // each determines the other
  [[[0, 0], [1, 3]], 2], // a row that never happens
  [[[0, 1], [0, 3]], 2], // a column that never happens
  [[[1, 0, 2]], 2],
  [[[1], [3]], Math.E],
  [[[0, 0], [0, 0]], 2],
  [[], 2],
  [[[9, 1], [0, 1]], 2],
];

export function inputs(draw: Draw): Args {
  return [draw.matrix(draw.int(1, 5), draw.int(1, 5), 0, 5), draw.pick([2, Math.E, 10])];
}
