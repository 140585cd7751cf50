import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [
  xA: number[], xB: number[], W: number[][], b: number[], WA: number[][], bA: number[], WB: number[][], bB: number[], alpha: number,
];

export const edges: Args[] = [
  [[1], [1], [[3, 0], [0, 2]], [0, 0], [[3], [0]], [0, 0], [[0], [2]], [0, 0], 0.5],
  [[1], [1], [[900, 0], [0, 800]], [0, 0], [[900], [0]], [0, 0], [[0], [800]], [0, 0], 0.3], // exp overflows
  [[1], [2], [[1, 1], [1, 1]], [0, 0], [[1], [1]], [0, 0], [[5], [1]], [0, 0], 0], // a tie; only B counts
  [[1], [2], [[1, 1], [2, 1]], [0, 0], [[1], [3]], [0, 0], [[5], [1]], [0, 0], 1], // only A counts
];

export function inputs(draw: Draw): Args {
  const dA = draw.int(1, 4);
  const dB = draw.int(1, 4);
  const classes = draw.int(2, 4);
  const scale = draw.oneIn(10) ? 500 : 1;
  const weights = (d: number) => draw.list(classes, () => draw.list(d, () => scale * draw.real(-2, 2)));
  return [
    draw.vector(dA), draw.vector(dB),
    weights(dA + dB), draw.vector(classes), weights(dA), draw.vector(classes), weights(dB), draw.vector(classes), draw.real(0, 1),
  ];
}
