import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [joint: number[][], critic: number[][], pairs: [number, number][]];

export const edges: Args[] = [
  [[[4, 1], [1, 4]], [[1, 0], [0, 1]], [[0, 0]]], // a single pair
  [[[4, 1], [0, 3]], [[1, 0], [0, 1]], [[0, 0], [1, 1]]],
  [[[1, 2], [2, 4]], [[20, 0], [0, 20]], [[0, 0], [1, 1]]], // nothing is shared, and a batch that was learnt by heart
  [[[1, 0, 0], [0, 2, 0], [0, 0, 3]], [[2, -1, 0], [0, 1, 0], [-1, 0.5, 2]], [[0, 0], [1, 1], [2, 2], [2, 2]]], // cells of weight 0; a repeated pair
  [[[3]], [[7]], [[0, 0], [0, 0]]],
  [[[4, 1], [0, 3]], [[900, -900], [0, 900]], [[0, 0], [1, 1], [0, 1]]], // exp overflows
  [[[6, 1], [0, 6]], [[2, 0], [-1, 1]], [[1, 1], [0, 1]]], // A choosing among B and B choosing among A differ
  [[[2, 1]], [[0, 3]], [[0, 0], [0, 1]]], // one anchor, and a critic that prefers the rarer partner
];

export function inputs(draw: Draw): Args {
  const joint = draw.matrix(draw.int(1, 4), draw.int(1, 4), 0, 3);
  if (draw.boolean()) {
    joint.forEach((row, i) => {
      if (i < row.length) row[i] += 6; // A and B mostly agree
    });
  }
  const scale = draw.oneIn(8) ? 500 : 1;
  const critic = joint.map((row) => row.map(() => scale * draw.real(-2, 2)));
  const pairs = draw.list([1, 8], (): [number, number] => [draw.int(0, joint.length - 1), draw.int(0, joint[0].length - 1)]);
  for (const [i, j] of pairs) joint[i][j] ||= 1; // what was observed is possible
  return [joint, critic, pairs];
}
