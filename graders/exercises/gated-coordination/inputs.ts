import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xA: number[], xB: number[], WA: number[][], bA: number[], WB: number[][], bB: number[]];

const zero = [[0, 0, 0, 0], [0, 0, 0, 0]];

export const edges: Args[] = [
  [[1, 2], [1, -2], zero, [3, -3], zero, [3, -3]], // one gate open, one closed
  [[0, 0], [1, -2], zero, [0, 0], zero, [0, 0]], // a zero vector
  [[1, 2], [-1, -2], [[1, 0, 0, 0], [0, 1, 0, 0]], [0, 0], [[0, 0, 1, 0], [0, 0, 0, 1]], [0, 0]], // opposite inputs
  [[2], [3], [[1, -1]], [-5], [[0, 0]], [-5]], // closed gates
  [[2], [-3], [[0, 0]], [0], [[0, 0]], [0]], // nothing to keep to but a contradiction
  [[0, 2], [0, -3], zero, [0, 0], zero, [0, 0]], // the same beside a zero
  [[1, 1], [-1, -1], zero, [0, 0], zero, [0, 0]], // contradictions only, but each can keep to one of its own
  [[0, 2], [1, -3], zero, [0, 0], zero, [0, 0]], // B can keep to a coordinate of its own
  [[1, 0], [0, 1], zero, [0, 0], zero, [0, 0]], // nothing in common
];

/** What gates can do at best hangs on signs and zeros, so these come often. */
export function inputs(draw: Draw): Args {
  const d = draw.int(1, 4);
  const signs = () => draw.list(d, () => draw.pick([0, 1, -1]));
  const some = () => (draw.oneIn(3) ? signs() : draw.vector(d));
  return [
    some(), some(),
    draw.matrix(d, 2 * d), draw.vector(d), draw.matrix(d, 2 * d), draw.vector(d),
  ];
}
