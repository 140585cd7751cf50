import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [joint: number[][], pairs: [number, number][]];

export const edges: Args[] = [
  [[[0.4, 0.1], [0.1, 0.4]], [[0, 0]]], // N = 1
  [[[0.4, 0.1], [0.1, 0.4]], [[0, 0], [1, 1]]],
  [[[1, 2], [2, 4]], [[0, 0], [1, 1], [0, 1]]], // independent: the loss is log N
  [[[1, 0, 0], [0, 2, 0], [0, 0, 3]], [[0, 0], [1, 1], [2, 2], [2, 2]]], // scores of −∞; a repeated pair
  [[[3]], [[0, 0], [0, 0]]],
  [[[4, 1], [0, 3]], [[0, 0], [0, 0], [0, 0]]],
  [[[6, 1], [0, 6]], [[1, 1], [0, 1]]], // A choosing among B and B choosing among A differ
];

export function inputs(draw: Draw): Args {
  const joint = draw.matrix(draw.int(1, 4), draw.int(1, 4), 0, 3);
  if (draw.boolean()) {
    joint.forEach((row, i) => {
      if (i < row.length) row[i] += 6; // A and B mostly agree
    });
  }
  const pairs = draw.list([1, 8], (): [number, number] => [draw.int(0, joint.length - 1), draw.int(0, joint[0].length - 1)]);
  for (const [i, j] of pairs) joint[i][j] ||= 1; // what was observed is possible
  return [joint, pairs];
}
