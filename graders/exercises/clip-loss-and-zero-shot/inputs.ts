import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [images: number[][], texts: number[][], scale: number, prompts: number[][][]];

const axes = [[1, 0], [0, 1]];
const tilted = [[0.8, 0.6], [0.6, 0.8]];

export const edges: Args[] = [
  [axes, tilted, 1, [[[0.8, 0.6]], [[0.6, 0.8]]]],
  [axes, tilted, 10, [[[0.8, 0.6]], [[0.6, 0.8]]]],
  [[[1, 2]], [[-1, 3]], 50, [[[1, 1]]]], // one pair, one class
  [axes, [[0, 1], [1, 0]], 100, [[[10, 0], [0, 0.1]], [[0, 1]]]], // mismatched pairs; prompts of different length
  [[[3, 0], [0, 5], [1, 1]], [[1, 0], [0, 0.1], [2, 2]], 100, [[[5, 0], [0, 1]], [[0, 1], [0, 2], [1, 0]]]],
  [axes, [[0, 1], [1, 0]], 1000, [[[1, 0]], [[0, 1]]]], // exp(1000) overflows
  [[[0, 0], [0, 1]], [[1, 0], [0, 0]], 10, [[[1, 0]], [[0, 1]]]], // zero vectors stay zero
  [axes, [[1, 0], [1, 0]], 2, [[[1, 0]]]], // rows and columns have different losses
];

export function inputs(draw: Draw): Args {
  const N = draw.int(1, 5);
  const d = draw.int(2, 4);
  const length = () => draw.pick([1, 8, 0.125]);
  const images = draw.list(N, () => scaled(length(), draw.vector(d)));
  const texts = draw.list(N, (i) => scaled(length(), draw.boolean() ? draw.vector(d) : images[i].map((v) => v + draw.real(-1, 1))));
  const prompts = draw.list([1, 4], () => {
    // The prompts of a class share the sign of their first coordinate, or their mean might be rounding noise instead of 0.
    const side = draw.pick([1, -1]);
    return draw.list([1, 3], () => scaled(length(), [side * draw.real(0.5, 2), ...draw.vector(d - 1)]));
  });
  return [images, texts, draw.oneIn(4) ? draw.pick([100, 1000]) : draw.real(1, 20), prompts];
}

const scaled = (factor: number, v: number[]) => v.map((x) => factor * x);
