import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [image: number[][], p: number, WI: number[][], tokens: number[], E: number[][], types: number[][]];

export const edges: Args[] = [
  [[[1, 2], [3, 4]], 1, [[1], [10]], [1], [[0, 0], [5, 6]], [[0.5, 0], [0, 0.5]]],
  [ // neither side is a multiple of p; unknown tokens
    [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]], 2, [[1, 2, 3, 4]], [0, 7, -1], [[1], [2]], [[0], [1]],
  ],
  [[[1]], 2, [[1, 1, 1, 1]], [], [[1], [2]], [[0.5], [1]]], // an image smaller than a patch, no tokens
  [[[1, 2, 3, 4], [5, 6, 7, 8]], 2, [[1, 0, 0, 0], [0, 0, 0, 1]], [], [[1, 1], [2, 2]], [[0, 0], [1, 1]]],
];

export function inputs(draw: Draw): Args {
  const p = draw.int(1, 3);
  const d = draw.int(1, 4);
  const image = draw.matrix(draw.int(1, 6), draw.int(1, 6));
  const E = draw.matrix(draw.int(2, 4), d);
  const tokens = draw.list([0, 4], () => draw.int(-1, E.length)); // both ends are unknown
  return [image, p, draw.matrix(d, p * p), tokens, E, draw.matrix(2, d)];
}
