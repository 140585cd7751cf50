import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [
  logits: number[][], y: number[], XA: number[][], XAhat: number[][], XB: number[][], XBhat: number[][],
  ZA: number[][], ZS: number[][], ZB: number[][], lambdaRec: number, lambdaPrior: number,
];

const logits = [[1, 0], [0, 1], [2, 0], [0, 0]];
const labels = [0, 1, 1, 0];
// Three codes with mean 0, variance 1 and no correlation.
const a = [[1], [-1], [1], [-1]];
const s = [[1], [1], [-1], [-1]];
const b = [[1], [-1], [-1], [1]];

export const edges: Args[] = [
  [logits, labels, a, a, b, b, a, s, b, 1, 1], // perfect reconstruction, perfect prior
  [logits, labels, a, s, b, b, a, s, a, 0.5, 2], // B copies A's code
  [[[1, 2]], [0], [[1]], [[2]], [[3]], [[1]], [[5]], [[6, 7]], [[8]], 1, 1], // a single sample has covariance 0
  [[[900, 0]], [1], [[1]], [[1]], [[3]], [[3]], [[0]], [[0]], [[0]], 0, 0], // exp overflows; λ = 0
  [[[0, 0]], [0], [[1]], [[0]], [[0]], [[0]], [[0]], [[0]], [[0]], 1, 0], // only the reconstruction counts
];

export function inputs(draw: Draw): Args {
  const n = draw.int(1, 6);
  const classes = draw.int(2, 3);
  const dA = draw.int(1, 2);
  const dB = draw.int(1, 2);
  const scale = draw.oneIn(10) ? 400 : 1;
  const code = () => draw.matrix(n, draw.int(1, 2));
  const ZA = code();
  return [
    draw.list(n, () => draw.list(classes, () => scale * draw.real(-3, 3))), draw.list(n, () => draw.int(0, classes - 1)),
    draw.matrix(n, dA), draw.matrix(n, dA), draw.matrix(n, dB), draw.matrix(n, dB),
    ZA, code(), draw.oneIn(5) ? ZA : code(), draw.real(0, 2), draw.real(0, 2),
  ];
}
