import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xs: (number[] | null)[], Ws: number[][][], b: number[], means: (number[] | null)[]];

export const edges: Args[] = [
  [[], [], [1, 2], []], // no modality at all
  [[null, null], [[[1], [1]], [[2], [2]]], [3, 4], [null, null]], // nothing is known of any
  [[[1, 2], [3]], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5], [[0, 0], [2]]],
  [[[1, 2], null], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5], [null, null]],
  [[[1, 2], null], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5], [null, [2]]],
  [[null, [3]], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5], [null, [2]]], // the first one missing, and unknown
  [[null], [[[1, 10]]], [0], [[1, 3]]], // two features with different means
  [[[2]], [[[3]]], [1], [null]], // a single modality
];

export function inputs(draw: Draw): Args {
  const b = draw.vector(draw.int(1, 4));
  const modalities = draw.list([0, 4], () => {
    const d = draw.int(1, 4);
    return { W: draw.matrix(b.length, d), x: draw.oneIn(3) ? null : draw.vector(d), mean: draw.boolean() ? draw.vector(d) : null };
  });
  return [modalities.map(({ x }) => x), modalities.map(({ W }) => W), b, modalities.map(({ mean }) => mean)];
}
