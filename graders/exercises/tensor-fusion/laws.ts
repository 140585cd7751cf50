import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xA: number[], xB: number[], W: number[][]];
type Result = { outer: number[][]; z: number[]; params: number };

export const laws: Laws<Args, Result> = {
  themselves: {
    says: 'The last column of the table is A with a 1 below it, the last row is B with a 1 behind it.',
    holds: ({ outer }, xA, xB) => {
      const column = outer.map((row) => row[row.length - 1]);
      const row = outer[outer.length - 1];
      return [...xA, 1].every((v, i) => v === column[i]) && [...xB, 1].every((v, j) => v === row[j]);
    },
  },
  swap: {
    says: 'If A and B change places, and the weights with them, the table is turned over and z stays the same.',
    change: (xA, xB, W) => [xB, xA, W.map((row) => turned(row, xA.length + 1, xB.length + 1))],
    becomes: ({ outer, z, params }) => ({ outer: outer[0].map((_, j) => outer.map((row) => row[j])), z, params }),
  },
};

/** A table read row by row, read column by column instead. */
const turned = (cells: number[], rows: number, columns: number): number[] =>
  Array.from({ length: rows * columns }, (_, n) => cells[(n % rows) * columns + Math.floor(n / rows)]);
