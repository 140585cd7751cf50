import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [X: number[][], Y: number[][], r: number];
type Pair = { rho: number; a: number[]; b: number[] };

export const laws: Laws<Args, Pair> = {
  offset: {
    says: 'An offset that all items share changes nothing.',
    change: (X, Y, r) => [X.map((x) => x.map((value) => value + 3)), Y.map((y) => y.map((value) => value - 1)), r],
  },
  order: {
    says: 'The order of the items does not matter: reversing the rows of both views changes nothing.',
    change: (X, Y, r) => [X.toReversed(), Y.toReversed(), r],
  },
  swapped: {
    says: 'With the views exchanged, the directions change places and the correlation stays.',
    change: (X, Y, r) => [Y, X, r],
    becomes: ({ rho, a, b }) => ({ rho, a: b, b: a }),
  },
  columns: {
    says: 'A direction follows the columns of its view: reversing the columns of X reverses a.',
    change: (X, Y, r) => [X.map((x) => x.toReversed()), Y, r],
    becomes: ({ rho, a, b }) => ({ rho, a: a.toReversed(), b }),
  },
  bounds: {
    says: 'A canonical correlation lies between 0 and 1.',
    holds: ({ rho }) => rho >= 0 && rho <= 1 + 1e-6,
  },
};
