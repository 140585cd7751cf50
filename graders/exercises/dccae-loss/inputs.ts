import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [
  ZA: number[][], ZB: number[][], XA: number[][], XAhat: number[][], XB: number[][], XBhat: number[][], lambda: number, r: number,
];

const cross = [[1, 0], [-1, 0], [0, 1], [0, -1]];
const ramp = [[1], [2], [3], [4]];

export const edges: Args[] = [
  [cross, cross, ramp, ramp, ramp, ramp, 0.5, 0.1], // equal codes, perfect reconstruction
  [cross, [[3, 0], [-3, 0], [0, 0.5], [0, -0.5]], ramp, [[1], [2], [3], [5]], ramp, [[0], [2], [3], [4]], 0, 0.5], // λ = 0
  [ // a constant column in ZA
    [[1, 5], [2, 5], [4, 5]], [[1, 0], [0, 1], [2, 2]],
    [[1], [1], [1]], [[0], [1], [2]], [[1, 2], [3, 4], [5, 6]], [[1, 2], [3, 4], [5, 7]], 0.3, 0.2,
  ],
  [[[1], [2], [4], [3]], [[-1], [-3], [-4], [-2]], ramp, ramp, ramp, ramp, 1, 0.05], // k = 1, anti-correlated
];

export function inputs(draw: Draw): Args {
  const n = draw.int(3, 10);
  const k = draw.int(1, 3);
  const dA = draw.int(1, 3);
  const dB = draw.int(1, 3);
  const ZA = draw.matrix(n, k);
  // Half of the time B follows A, scaled and shifted differently in every coordinate.
  const follows = draw.boolean();
  const ZB = draw.list(n, (i) => draw.list(k, (j) => (follows ? ZA[i][j] * (1 + j / 2) + j : 0) + draw.real(-1.5, 1.5)));
  return [
    ZA, ZB, draw.matrix(n, dA), draw.matrix(n, dA), draw.matrix(n, dB), draw.matrix(n, dB), draw.real(0, 1), draw.real(0.0625, 0.5),
  ];
}
