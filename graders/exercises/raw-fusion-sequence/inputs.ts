import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [
  patches: number[][], WI: number[][], tokens: number[], E: number[][], types: number[][], WQ: number[][], WK: number[][],
  meeting: 'raw' | 'basic',
];

export const edges: Args[] = [
  [[[1], [2]], [[1], [10]], [1], [[0, 0], [5, 6]], [[0.5, 0], [0, 0.5]], [[0, 0]], [[0, 0]], 'raw'], // all attend evenly
  [[[1], [2]], [[1]], [0], [[3]], [[0], [0]], [[1]], [[1]], 'basic'],
  [[[1], [2]], [[1]], [0, 0], [[3]], [[0.5], [-0.5]], [[1]], [[-0.5]], 'raw'],
  [[], [[1]], [], [[1]], [[0], [1]], [[1]], [[1]], 'raw'], // nothing at all
  [[], [[1]], [0, 1], [[1], [2]], [[0], [1]], [[1]], [[1]], 'basic'], // no patches
  [[[1, 0], [0, 1]], [[1, 2]], [], [[1]], [[0], [1]], [[1]], [[1]], 'raw'], // no words
  [[[1]], [[30]], [0], [[40]], [[0], [0]], [[1]], [[1]], 'raw'], // exp overflows
  [[[1]], [[1], [2]], [0], [[1, 0]], [[0, 0], [0, 0]], [[1, 0], [0, 1], [1, 1]], [[1, 0], [0, 1], [0, -1]], 'raw'], // k is 3, d is 2
];

export function inputs(draw: Draw): Args {
  const meeting = draw.pick(['raw', 'basic']);
  const d = draw.int(1, 3);
  const pixels = draw.int(1, 4);
  const k = draw.int(1, 3);
  const patches = draw.list([0, 4], () => draw.vector(pixels));
  const E = draw.matrix(draw.int(1, 3), d);
  const tokens = draw.list([0, 4], () => draw.int(0, E.length - 1));
  const scale = draw.oneIn(10) ? 500 : 1;
  const WQ = draw.list(k, () => draw.list(d, () => scale * draw.real(-2, 2)));
  return [patches, draw.matrix(d, pixels), tokens, E, draw.matrix(2, d), WQ, draw.matrix(k, d), meeting];
}
