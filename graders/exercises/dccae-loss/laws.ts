import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [
  ZA: number[][],
  ZB: number[][],
  XA: number[][],
  XAhat: number[][],
  XB: number[][],
  XBhat: number[][],
  lambda: number,
  r: number,
];
type Result = { corr: number; recon: number; loss: number };

export const laws: Laws<Args, Result> = {
  swapped: {
    says: 'The two modalities can change places.',
    change: (ZA, ZB, XA, XAhat, XB, XBhat, lambda, r) => [ZB, ZA, XB, XBhat, XA, XAhat, lambda, r],
  },
  shifted: {
    says: 'Where the codes lie does not matter: adding 1 to every code of A changes nothing.',
    change: (ZA, ZB, XA, XAhat, XB, XBhat, lambda, r) => [ZA.map((z) => z.map((v) => v + 1)), ZB, XA, XAhat, XB, XBhat, lambda, r],
  },
  unweighted: {
    says: 'At λ = 0 only the correlation is left, with a minus sign.',
    change: (ZA, ZB, XA, XAhat, XB, XBhat, _lambda, r) => [ZA, ZB, XA, XAhat, XB, XBhat, 0, r],
    becomes: ({ corr, recon }) => ({ corr, recon, loss: -corr }),
  },
  bounded: {
    says: 'The correlation is at least 0 and less than the width of the codes.',
    holds: ({ corr }, ZA) => corr >= 0 && corr < ZA[0].length,
  },
};
