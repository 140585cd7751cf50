import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [F: number[][]];

export const edges: Args[] = [
  [[]],
  [[[]]],
  [[[2]]],
  [[[1, 2, 3]]], // a single row
  [[[1], [2], [3]]], // a single column
  [[[2, 2], [2, 2]]],
  [[[0, 1], [2, 3]]], // additive
  [[[1, -1], [-1, 1]]], // XOR: nothing but interaction
  [[[0, 0], [0, 1]]],
  [[[6e-7, -6e-7], [-6e-7, 6e-7]]], // a total a little above 1e-12 …
  [[[4e-7, -4e-7], [-4e-7, 4e-7]]], // … and a little below
  [[[0.1, 0.1, 0.1], [0.1, 0.1, 0.1]]],
];

export function inputs(draw: Draw): Args {
  const n = draw.int(1, 6);
  const m = draw.int(1, 6);
  if (!draw.oneIn(5)) return [draw.matrix(n, m, -3, 3)];
  const rows = draw.vector(n);
  const columns = draw.vector(m);
  return [rows.map((r) => columns.map((c) => r + c))]; // no interaction
}
