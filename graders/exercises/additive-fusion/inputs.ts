import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [xs: (number[] | null)[], Ws: number[][][], b: number[]];

export const edges: Args[] = [
  [[], [], [1, 2]], // no modality at all
  [[null, null], [[[1], [1]], [[2], [2]]], [3, 4]], // every modality missing
  [[[1, 2], [3]], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5]],
  [[[1, 2], null], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5]],
  [[null, [3]], [[[1, 0], [0, 1]], [[1], [-1]]], [0.5, 0.5]], // the first one missing
  [[[2]], [[[3]]], [1]], // a single modality
];

export function inputs(draw: Draw): Args {
  const b = draw.vector(draw.int(1, 4));
  const modalities = draw.list([0, 4], () => {
    const d = draw.int(1, 4);
    return { W: draw.matrix(b.length, d), x: draw.oneIn(4) ? null : draw.vector(d) };
  });
  return [modalities.map(({ x }) => x), modalities.map(({ W }) => W), b];
}
