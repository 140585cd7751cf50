import type { Draw } from '../../sandbox/realm/draw.ts';

type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf';
type Args = [XA: number[][], XB: number[][], kind: Kind, gamma: number, c: number, degree: number];

const kinds: Kind[] = ['linear', 'cosine', 'polynomial', 'exponential', 'rbf'];

export const edges: Args[] = [
  ...kinds.map((kind): Args => [[[1, 2]], [[3, 0]], kind, 0.5, 1, 2]),
  ...kinds.map((kind): Args => [[[0, 0], [1, 1]], [[1, 1], [0, 0], [-1, -1]], kind, 1, 0, 3]), // zero and identical rows, n ≠ m
  [[[1, 2]], [[-3, -1]], 'polynomial', 0.7, 0.2, 3], // an odd power of a negative number
  [[], [[1, 2]], 'linear', 1, 0, 1], // nothing on one side
  [[[1, 2]], [], 'rbf', 1, 0, 1], // and on the other
];

export function inputs(draw: Draw): Args {
  const kind = draw.pick(kinds);
  const d = draw.int(1, 4);
  const XA = draw.list([1, 4], () => draw.vector(d));
  const XB = draw.list([1, 4], (i) => (i === 0 && draw.oneIn(5) ? XA[0] : draw.vector(d)));
  return [XA, XB, kind, draw.real(0.125, 2), draw.real(0, 2), draw.int(1, 3)];
}
