import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xA: number[], xB: number[], WA: number[][], bA: number[], WB: number[][], bB: number[]];
type Result = { a: number[]; b: number[]; similarity: number; best: number };

/** The columns that read A and those that read B change places. */
const crossed = (W: number[][]) => W.map((row) => [...row.slice(row.length / 2), ...row.slice(0, row.length / 2)]);

export const laws: Laws<Args, Result> = {
  swapped: {
    says: 'The two modalities can change places, with their gates; the two results change places, too.',
    change: (xA, xB, WA, bA, WB, bB) => [xB, xA, crossed(WB), bB, crossed(WA), bA],
    becomes: ({ a, b, similarity, best }) => ({ a: b, b: a, similarity, best }),
  },
  smaller: {
    says: 'A gate lets through part of a coordinate: nothing grows and nothing changes its sign.',
    holds: ({ a, b }, xA, xB) => xA.every((v, i) => between(a[i], v)) && xB.every((v, i) => between(b[i], v)),
  },
  cosine: {
    says: 'A cosine lies between −1 and 1.',
    holds: ({ similarity }) => Math.abs(similarity) <= 1 + 1e-9,
  },
  bound: {
    says: 'No gates do better than the best, and these are gates, too.',
    holds: ({ similarity, best }) => similarity <= best + 1e-9,
  },
  longer: {
    says: 'What gates can do at best does not depend on how large the numbers are, only on signs and zeros: with A twice as long it is the same.',
    change: (xA, xB, WA, bA, WB, bB) => [xA.map((v) => 2 * v), xB, halved(WA), bA, halved(WB), bB],
    becomes: ({ a, b, similarity, best }) => ({ a: a.map((v) => 2 * v), b, similarity, best }),
  },
};

/** Gates that read the numbers of A at half their size: they open as far as before. */
const halved = (W: number[][]) => W.map((row) => row.map((w, j) => (j < row.length / 2 ? w / 2 : w)));

/** Whether `part` lies between 0 and `whole`. */
const between = (part: number, whole: number): boolean => part * whole >= 0 && Math.abs(part) <= Math.abs(whole);
