import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xA: number[], xB: number[], WA: number[][], bA: number[], WB: number[][], bB: number[], hard: boolean];

const zero = [[0, 0, 0, 0], [0, 0, 0, 0]];

export const edges: Args[] = [
  [[], [], [], [], [], [], false],
  [[2], [-1], [[1, 1]], [0], [[0, 1]], [0], false],
  [[2], [-1], [[1, 1]], [0], [[0, 1]], [0], true],
  [[3, 4], [5, 6], zero, [0, 0], zero, [0, 0], true], // a pre-activation of exactly 0 keeps a hard gate closed
  [[3, 4], [5, 6], zero, [0, 0], zero, [0, 0], false],
  [[1], [1], [[500, 500]], [0], [[-500, -500]], [0], false], // saturated
  [[0], [0], [[1, 1]], [1], [[1, 1]], [1], false],
  [[1], [1], [[0, 0]], [1], [[0, 0]], [0], true], // only the bias opens A
  [[1], [1], [[0, 0]], [0], [[0, 0]], [0], false], // both half open: the gates sum to 1 by chance …
  [[1], [1], [[1, 1]], [0], [[1, 1]], [0], false], // … and here they do not
];

export function inputs(draw: Draw): Args {
  const d = draw.int(1, 4);
  const scale = draw.oneIn(10) ? 500 : 1;
  const gate = (): [W: number[][], b: number[]] => {
    const entry = draw.oneIn(8) ? () => 0 : () => draw.real(-2, 2); // all 0: every pre-activation is exactly 0
    return [draw.list(d, () => draw.list(2 * d, () => scale * entry())), draw.list(d, entry)];
  };
  return [draw.vector(d), draw.vector(d), ...gate(), ...gate(), draw.boolean()];
}
