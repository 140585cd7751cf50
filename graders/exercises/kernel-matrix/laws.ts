import type { Laws } from '../../sandbox/realm/law.ts';

type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf';
type Args = [XA: number[][], XB: number[][], kind: Kind, gamma: number, c: number, degree: number];

export const laws: Laws<Args, number[][]> = {
  swapped: {
    says: 'All five are symmetric: with A and B exchanged, rows become columns and nothing else changes.',
    change: (XA, XB, kind, gamma, c, degree) => [XB, XA, kind, gamma, c, degree],
    becomes: (K) => K[0].map((_, j) => K.map((row) => row[j])),
  },
  unused: {
    says: 'Only the polynomial knows a constant and a degree.',
    change: (XA, XB, kind, gamma, c, degree) => (kind === 'polynomial' ? null : [XA, XB, kind, gamma, c + 1, degree + 1]),
  },
  shifted: {
    says: 'A distance does not see a shift of both vectors: exponential and RBF stay the same.',
    change: (XA, XB, kind, gamma, c, degree) => {
      const shifted = (X: number[][]) => X.map((x) => x.map((value) => value + 1));
      return kind === 'exponential' || kind === 'rbf' ? [shifted(XA), shifted(XB), kind, gamma, c, degree] : null;
    },
  },
  bounds: {
    says: 'A cosine lies between −1 and 1, the two exponentials between 0 and 1.',
    holds: (K, _XA, _XB, kind) => {
      const least = kind === 'cosine' ? -1 : 0;
      const bounded = kind === 'cosine' || kind === 'exponential' || kind === 'rbf';
      return !bounded || K.every((row) => row.every((value) => value >= least - 1e-6 && value <= 1 + 1e-6));
    },
  },
};
