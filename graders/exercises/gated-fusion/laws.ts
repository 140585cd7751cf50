import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xA: number[], xB: number[], WA: number[][], bA: number[], WB: number[][], bB: number[], hard: boolean];

/** Columns for A and columns for B change places. */
const swapped = (W: number[][], d: number): number[][] => W.map((row) => [...row.slice(d), ...row.slice(0, d)]);

export const laws: Laws<Args, number[]> = {
  swap: {
    says: 'If A and B change places, with their weights and biases, the result stays the same.',
    change: (xA, xB, WA, bA, WB, bB, hard) => [xB, xA, swapped(WB, xB.length), bB, swapped(WA, xA.length), bA, hard],
  },
  between: {
    says: 'No number of the result is larger in size than those of A and B at its place together: a gate lets through all of one, at most.',
    holds: (z, xA, xB) => z.every((v, i) => Math.abs(v) <= Math.abs(xA[i]) + Math.abs(xB[i]) + 1e-9),
  },
  hard: {
    says: 'With hard gates each number of the result is 0, that of A, that of B, or their sum.',
    holds: (z, xA, xB, _WA, _bA, _WB, _bB, hard) => {
      return !hard || z.every((v, i) => [0, xA[i], xB[i], xA[i] + xB[i]].includes(v));
    },
  },
};
