import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xA: number[], xB: number[], FA: number[][][], FB: number[][][], b: number[]];

export const edges: Args[] = [
  [[1], [1], [], [], [5, 6]], // rank 0
  [[2], [3], [[[1, 0]], [[0, 1]]], [[[1, 0]], [[1, 1]]], [0]],
  [[0, 0], [0], [[[1, 2, 3]]], [[[4, 5]]], [1]], // only the appended 1 is left
  [[1], [2], [[[1, 1]], [[1, -1]], [[2, 0]], [[0, 2]], [[1, 3]]], [[[1, 0]], [[0, 1]], [[1, 1]], [[2, 1]], [[1, 1]]], [0.5]], // a rank larger than needed
  [[1], [1], [[[1, 0], [0, 1]]], [[[1, 0], [0, 2]]], [0, 0]], // two outputs
];

export function inputs(draw: Draw): Args {
  const xA = draw.vector(draw.int(1, 4));
  const xB = draw.vector(draw.int(1, 4));
  const b = draw.vector(draw.int(1, 3));
  const terms = draw.list([0, 4], () => ({ A: draw.matrix(b.length, xA.length + 1), B: draw.matrix(b.length, xB.length + 1) }));
  return [xA, xB, terms.map(({ A }) => A), terms.map(({ B }) => B), b];
}

/** For the growth of work: both modalities of size n, rank 4, three outputs. */
export const sizes = [8, 16, 32, 64];

export function sized(draw: Draw, n: number): Args {
  const factors = () => draw.list(4, () => draw.matrix(3, n + 1));
  return [draw.vector(n), draw.vector(n), factors(), factors(), draw.vector(3)];
}
