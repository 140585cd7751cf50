import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [
  xA: number[], xB: number[], W: number[][], b: number[], WA: number[][], bA: number[], WB: number[][], bB: number[], alpha: number,
];
type Result = { early: number[]; late: number[] };

export const laws: Laws<Args, Result> = {
  sums: {
    says: 'Probabilities are not negative and add up to 1, in both predictions.',
    holds: ({ early, late }) => [early, late].every((p) => p.every((v) => v >= 0) && Math.abs(sum(p) - 1) < 1e-9),
  },
  jointHead: {
    says: 'The joint head has no part in late fusion.',
    change: (xA, xB, W, b, WA, bA, WB, bB, alpha) => [xA, xB, W.map((row) => row.map(() => 0)), b.map(() => 0), WA, bA, WB, bB, alpha],
    becomes: ({ late }) => ({ early: late.map(() => 1 / late.length), late }),
  },
  swapped: {
    says: 'When the two modalities change places in late fusion, and alpha turns into 1 − alpha, nothing changes.',
    change: (xA, xB, W, b, WA, bA, WB, bB, alpha) => [
      xB, xA, W.map((row) => [...row.slice(xA.length), ...row.slice(0, xA.length)]), b, WB, bB, WA, bA, 1 - alpha,
    ],
  },
};

const sum = (values: number[]): number => values.reduce((total, v) => total + v, 0);
