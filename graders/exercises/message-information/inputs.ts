import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [message: number[], p: number[], base: number];

export const edges: Args[] = [
  [[], [0.5, 0.5], 2],
  [[0, 0], [1], 2], // certain
  [[0, 1], [1, 0], 2], // impossible
  [[0, 0, 1, 2], [0.5, 0.25, 0.25], 2],
  [Array.from({ length: 45 }, () => 1), [1 - 1e-8, 1e-8], 10], // the product of the probabilities underflows
  [[1, 1], [1, 1e-200], 2], // and here after two symbols
  [[1], [0.999, 0.001], 2],
];

export function inputs(draw: Draw): Args {
  const p = draw.probabilities(draw.int(1, 5));
  if (draw.oneIn(4)) p.push(1e-200); // too small to change the sum, and two of them underflow
  return [draw.list([0, 16], () => draw.int(0, p.length - 1)), p, draw.pick([2, Math.E, 10])];
}
