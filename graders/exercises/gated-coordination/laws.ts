import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xA: number[], xB: number[], WA: number[][], bA: number[], WB: number[][], bB: number[]];
type Result = { a: number[]; b: number[]; similarity: number };

/** The columns that read A and those that read B change places. */
const crossed = (W: number[][]) => W.map((row) => [...row.slice(row.length / 2), ...row.slice(0, row.length / 2)]);

export const laws: Laws<Args, Result> = {
  swapped: {
    says: 'The two modalities can change places, with their gates; the two results change places, too.',
    change: (xA, xB, WA, bA, WB, bB) => [xB, xA, crossed(WB), bB, crossed(WA), bA],
    becomes: ({ a, b, similarity }) => ({ a: b, b: a, similarity }),
  },
  smaller: {
    says: 'A gate lets through part of a coordinate: nothing grows and nothing changes its sign.',
    holds: ({ a, b }, xA, xB) => xA.every((v, i) => between(a[i], v)) && xB.every((v, i) => between(b[i], v)),
  },
  cosine: {
    says: 'A cosine lies between −1 and 1.',
    holds: ({ similarity }) => Math.abs(similarity) <= 1 + 1e-9,
  },
};

/** Whether `part` lies between 0 and `whole`. */
const between = (part: number, whole: number): boolean => part * whole >= 0 && Math.abs(part) <= Math.abs(whole);
