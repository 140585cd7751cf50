import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [
  logits: number[][],
  y: number[],
  XA: number[][],
  XAhat: number[][],
  XB: number[][],
  XBhat: number[][],
  ZA: number[][],
  ZS: number[][],
  ZB: number[][],
  lambdaRec: number,
  lambdaPrior: number,
];
type Result = { pred: number; rec: number; prior: number; total: number };

export const laws: Laws<Args, Result> = {
  swapped: {
    says: 'The two modalities can change places, with their reconstructions and codes.',
    change: (logits, y, XA, XAhat, XB, XBhat, ZA, ZS, ZB, lambdaRec, lambdaPrior) => [
      logits, y, XB, XBhat, XA, XAhat, ZB, ZS, ZA, lambdaRec, lambdaPrior,
    ],
  },
  opposite: {
    says: 'Turning the sign of every code of A changes nothing: the prior is symmetric.',
    change: (logits, y, XA, XAhat, XB, XBhat, ZA, ZS, ZB, lambdaRec, lambdaPrior) => [
      logits, y, XA, XAhat, XB, XBhat, ZA.map((z) => z.map((v) => -v)), ZS, ZB, lambdaRec, lambdaPrior,
    ],
  },
  total: {
    says: 'The total is the first part plus the two others, each times its weight.',
    holds: ({ pred, rec, prior, total }, ...args) => {
      const sum = pred + args[9] * rec + args[10] * prior;
      return Math.abs(total - sum) <= 1e-9 * (1 + Math.abs(sum));
    },
  },
  positive: {
    says: 'None of the three parts is ever negative.',
    holds: ({ pred, rec, prior }) => pred >= 0 && rec >= 0 && prior >= 0,
  },
};
