import type { Laws } from '../../sandbox/realm/law.ts';

type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf' | 'exp-dot';
type Args = [XA: number[][], XB: number[][], kind: Kind, gamma: number, c: number, degree: number, want: 'similarity' | 'slope'];

export const laws: Laws<Args, number[][]> = {
  swapped: {
    says: 'All six are symmetric: with A and B exchanged, rows of similarities become columns and nothing else changes.',
    change: (XA, XB, kind, gamma, c, degree, want) => (want === 'similarity' ? [XB, XA, kind, gamma, c, degree, want] : null),
    becomes: (K) => K[0].map((_, j) => K.map((row) => row[j])),
  },
  unused: {
    says: 'Only the polynomial knows a constant and a degree.',
    change: (XA, XB, kind, gamma, c, degree, want) => (kind === 'polynomial' ? null : [XA, XB, kind, gamma, c + 1, degree + 1, want]),
  },
  shifted: {
    says: 'A distance does not see a shift of both vectors: exponential and RBF stay the same, and so do their slopes.',
    change: (XA, XB, kind, gamma, c, degree, want) => {
      const shifted = (X: number[][]) => X.map((x) => x.map((value) => value + 1));
      return kind === 'exponential' || kind === 'rbf' ? [shifted(XA), shifted(XB), kind, gamma, c, degree, want] : null;
    },
  },
  fartherOut: {
    says: 'Twice as far out, a caption has the same cosine, and half of its slope.',
    change: (XA, XB, kind, gamma, c, degree, want) =>
      kind === 'cosine' ? [XA, XB.map((y) => y.map((value) => 2 * value)), kind, gamma, c, degree, want] : null,
    becomes: (K, ...args) => K.map((row) => row.map((value) => (args[6] === 'slope' ? value / 2 : value))),
  },
  bounds: {
    says: 'A slope is never negative; a cosine lies between −1 and 1, and exponential and RBF between 0 and 1.',
    holds: (K, _XA, _XB, kind, _gamma, _c, _degree, want) => {
      const least = want === 'slope' || kind === 'exponential' || kind === 'rbf' ? 0 : kind === 'cosine' ? -1 : -Infinity;
      const most = want === 'slope' || kind === 'linear' || kind === 'polynomial' || kind === 'exp-dot' ? Infinity : 1;
      return K.every((row) => row.every((value) => value >= least - 1e-6 && value <= most + 1e-6));
    },
  },
};
