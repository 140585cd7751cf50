import type { Draw } from '../../sandbox/realm/draw.ts';

type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf' | 'exp-dot';
type Want = 'similarity' | 'slope';
type Args = [XA: number[][], XB: number[][], kind: Kind, gamma: number, c: number, degree: number, want: Want];

const kinds: Kind[] = ['linear', 'cosine', 'polynomial', 'exponential', 'rbf', 'exp-dot'];

export const edges: Args[] = [
  ...kinds.map((kind): Args => [[[1, 2]], [[3, 0]], kind, 0.5, 1, 2, 'similarity']),
  ...kinds.map((kind): Args => [[[1, 2]], [[3, 0]], kind, 0.5, 1, 2, 'slope']),
  // Zero and identical rows, n ≠ m.
  ...kinds.map((kind): Args => [[[0, 0], [1, 1]], [[1, 1], [0, 0], [-1, -1]], kind, 1, 0, 3, 'similarity']),
  ...kinds.map((kind): Args => [[[0, 0], [1, 1]], [[1, 1], [0, 0], [-1, -1]], kind, 1, 0, 3, 'slope']),
  [[[1, 2]], [[-3, -1]], 'polynomial', 0.7, 0.2, 3, 'similarity'], // an odd power of a negative number
  [[[1, 2]], [[-3, -1]], 'polynomial', 0.7, 0.2, 2, 'slope'],
  [[], [[1, 2]], 'linear', 1, 0, 1, 'similarity'], // nothing on one side
  [[[1, 2]], [], 'rbf', 1, 0, 1, 'slope'], // and on the other
];

export function inputs(draw: Draw): Args {
  const kind = draw.pick(kinds);
  const want = draw.pick(['slope', 'similarity']);
  const d = draw.int(1, 4);
  // Multiples of 1/8: no vector is so short that the slope of its cosine is made of rounding.
  const vector = () => draw.vector(d).map((value) => Math.round(8 * value) / 8);
  const XA = draw.list([1, 4], vector);
  const XB = draw.list([1, 4], (i) => (i === 0 && draw.oneIn(5) ? XA[0] : vector()));
  return [XA, XB, kind, draw.real(0.125, 2), draw.real(0, 2), draw.int(1, 3), want];
}
