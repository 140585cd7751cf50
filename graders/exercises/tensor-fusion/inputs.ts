import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xA: number[], xB: number[], W: number[][]];

export const edges: Args[] = [
  [[], [], [[2]]], // nothing but the appended ones
  [[], [3, 4], [[1, 2, 3]]],
  [[3, 4], [], [[1, 2, 3]]],
  [[2, 3], [5], [[1, 0, 0, 0, 0, 0], [0, 1, 0, 1, 0, 1]]],
  [[0, 0], [0, 0], [[1, 2, 3, 4, 5, 6, 7, 8, 9]]],
  [[1, 2], [3, 4], [[1, 2, 3, 4, 5, 6, 7, 8, 9]]],
];

export function inputs(draw: Draw): Args {
  const xA = draw.vector(draw.int(0, 4));
  const xB = draw.vector(draw.int(0, 4));
  return [xA, xB, draw.matrix(draw.int(1, 4), (xA.length + 1) * (xB.length + 1))];
}
