import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [
  XA: number[][], XB: number[][], keep: number[][],
  We: number[][], be: number[], DA: number[][], cA: number[], DB: number[][], cB: number[], lambda: number,
];

export const edges: Args[] = [
  [[], [], [], [[1, 1]], [0], [[2]], [0], [[2]], [0], 0.5], // no samples
  [[[1]], [[2]], [[1, 1]], [[1, 1]], [0], [[2]], [0], [[2]], [0], 0.5],
  [[[1]], [[2]], [[1, 0]], [[1, 1]], [0], [[2]], [0], [[2]], [0], 0.5], // A only
  [[[1]], [[2]], [[0, 1]], [[1, 1]], [0], [[2]], [0], [[2]], [0], 0.5], // B only
  [[[1]], [[2]], [[0, 0]], [[1, 1]], [0.5], [[2]], [0], [[2]], [0], 0], // both hidden, λ = 0
  [[[1, 2], [3, 4]], [[1], [0]], [[0, 1], [1, 0]], [[1, 0, 1], [0, 1, 1]], [0, 0], [[1, 0], [0, 1]], [0, 0], [[1, 1]], [0], 1],
];

export function inputs(draw: Draw): Args {
  const n = draw.int(0, 4);
  const dA = draw.int(1, 3);
  const dB = draw.int(1, 3);
  const k = draw.int(1, 3);
  return [
    draw.matrix(n, dA), draw.matrix(n, dB), draw.list(n, () => draw.pick([[1, 1], [1, 0], [0, 1], [0, 0]])),
    draw.matrix(k, dA + dB), draw.vector(k), draw.matrix(dA, k), draw.vector(dA), draw.matrix(dB, k), draw.vector(dB), draw.real(0, 2),
  ];
}
