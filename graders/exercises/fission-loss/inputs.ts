import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [
  XA: number[][], XB: number[][], y: number[], WA: number[][], WB: number[][], WS: number[][], V: number[][], c: number[],
];

export const edges: Args[] = [
  [[], [], [], [[1]], [[1]], [[1, 1]], [[1, 0, 0], [0, 0, 1]], [0, 0]], // no samples
  [[[1]], [[2]], [1], [[1]], [[1]], [[1, 1]], [[1, 0, 0], [0, 0, 1]], [0, 0]], // B's own code votes for the second class …
  [[[1]], [[2]], [1], [[1]], [[1]], [[1, 1]], [[1, 0, 0], [-1, 1, 0]], [0, 0]], // … or the joint code does: the same logits
  [[[1], [1]], [[2], [2]], [0, 1], [[-1]], [[-1]], [[-1, -1]], [[1, 2, 3], [4, 5, 6]], [1, 0]], // dead codes: the bias alone
  [[[1]], [[2]], [0], [[1]], [[1]], [[1, 1]], [[900, 0, 0], [0, 0, 900]], [0, 0]], // exp overflows
  [[[1], [-1]], [[2], [2]], [0, 2], [[1]], [[1]], [[1, 1]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [0, 0, 0]],
  [[[1]], [[2]], [0], [[1]], [[1]], [[1, -1]], [[0, 1, 0], [0, 0, 0]], [0, 0]], // the joint code depends on the order of its inputs
];

export function inputs(draw: Draw): Args {
  const n = draw.int(0, 5);
  const dA = draw.int(1, 3);
  const dB = draw.int(1, 3);
  const kA = draw.int(1, 2);
  const kS = draw.int(1, 2);
  const kB = draw.int(1, 2);
  const classes = draw.int(2, 4);
  const scale = draw.oneIn(10) ? 500 : 1;
  return [
    draw.matrix(n, dA), draw.matrix(n, dB), draw.list(n, () => draw.int(0, classes - 1)),
    draw.matrix(kA, dA), draw.matrix(kB, dB), draw.matrix(kS, dA + dB),
    draw.list(classes, () => draw.list(kA + kS + kB, () => scale * draw.real(-2, 2))), draw.vector(classes),
  ];
}
