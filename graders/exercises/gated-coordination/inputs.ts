import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xA: number[], xB: number[], WA: number[][], bA: number[], WB: number[][], bB: number[]];

const zero = [[0, 0, 0, 0], [0, 0, 0, 0]];

export const edges: Args[] = [
  [[1, 2], [1, -2], zero, [3, -3], zero, [3, -3]], // one gate open, one closed
  [[0, 0], [1, -2], zero, [0, 0], zero, [0, 0]], // a zero vector
  [[1, 2], [-1, -2], [[1, 0, 0, 0], [0, 1, 0, 0]], [0, 0], [[0, 0, 1, 0], [0, 0, 0, 1]], [0, 0]], // opposite inputs
  [[2], [3], [[1, -1]], [-5], [[0, 0]], [-5]], // closed gates
];

export function inputs(draw: Draw): Args {
  const d = draw.int(1, 4);
  return [
    draw.oneIn(10) ? Array(d).fill(0) : draw.vector(d), draw.vector(d),
    draw.matrix(d, 2 * d), draw.vector(d), draw.matrix(d, 2 * d), draw.vector(d),
  ];
}
