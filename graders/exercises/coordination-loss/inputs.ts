import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [XA: number[][], XB: number[][], WA: number[][], WB: number[][], pairs: [i: number, j: number][]];

const identity = [[1, 0], [0, 1]];
const ones = [[1], [1]];

export const edges: Args[] = [
  [[[1, 0]], [[3]], identity, ones, []], // no pairs
  [[[1, 0], [0, 2]], [[3], [-1]], identity, ones, [[0, 0], [1, 1]]],
  [[[1, 0], [0, 2]], [[3], [-1]], identity, ones, [[0, 0], [1, 0]]], // many to one
  [[[0, 0]], [[3]], identity, ones, [[0, 0]]], // a zero projection
  [[[1, 1]], [[-2]], identity, ones, [[0, 0], [0, 0]]], // a duplicate counts twice
  [[[1], [2]], [[3], [1]], [[1], [2]], [[1], [2]], [[0, 0], [1, 1]]], // everything in one place
  [[[1, 0], [0, 2]], [[3], [-1]], identity, ones, [[0, 1], [1, 0], [0, 0], [1, 1]]], // nothing is left
  [[[1]], [[1, 2]], [[1], [1]], [[1, 1], [0, 1]], [[0, 0]]], // B has two coordinates
];

export function inputs(draw: Draw): Args {
  const dA = draw.int(1, 3);
  const dB = draw.int(1, 3);
  const k = draw.int(1, 3);
  const XA = draw.matrix(draw.int(1, 5), dA);
  const XB = draw.matrix(draw.int(1, 5), dB);
  const pairs = draw.list([0, 6], (): [i: number, j: number] => [draw.int(0, XA.length - 1), draw.int(0, XB.length - 1)]);
  return [XA, XB, draw.matrix(k, dA), draw.matrix(k, dB), pairs];
}
