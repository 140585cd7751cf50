import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [weights: number[], base: number];

export const edges: Args[] = [
  [[], 2],
  [[0, 0], 2],
  [[0, 5, 0], 2], // certain
  [[3, -0], 2],
  [[-0], 2],
  [[1, 1, 1, 1], 2],
  [[2, 1, 1], 2],
  [[9, 1], Math.E],
  [[1e-300, 1], 2],
  [[1e-300, 1e-300], 2], // tiny, yet a fair coin
  [[3], 10],
];

export function inputs(draw: Draw): Args {
  return [draw.list([0, 8], () => draw.real(0, 10)), draw.oneIn(4) ? draw.real(1.5, 8) : draw.pick([2, Math.E, 10])];
}
