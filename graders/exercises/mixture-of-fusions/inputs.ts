import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xA: number[], xB: number[], V: number[][], c: number[], topK: number];

const zero = [[0, 0], [0, 0], [0, 0], [0, 0]];

export const edges: Args[] = [
  [[], [], [[], [], [], []], [0, 0, 1, 2], 2], // nothing to mix, but weights all the same
  [[2], [3], zero, [0, 0, 1, 2], 4],
  [[2], [3], zero, [0, 0, 1, 2], 2],
  [[2], [3], zero, [0, 0, 0, 0], 2], // all tie: the lower index wins
  [[2], [3], zero, [1, 5, 5, 5], 1],
  [[2], [3], zero, [900, 0, 899, -900], 4], // exp overflows
  [[0], [0], zero, [1, 2, 3, 4], 3],
  [[1], [2], [[0, 1], [0, 0], [0, 0], [0, 0]], [0, 0, 0, 0], 4], // the gate sees B
];

export function inputs(draw: Draw): Args {
  const d = draw.int(1, 4);
  const scale = draw.oneIn(10) ? 300 : 1;
  return [
    draw.vector(d), draw.vector(d),
    draw.list(4, () => draw.list(2 * d, () => scale * draw.real(-1, 1))), draw.vector(4), draw.int(1, 4),
  ];
}
