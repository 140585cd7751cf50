import type { Ink } from '../parts/inks.ts';

/** One vector of each modality. */
export type Inputs = { a: number[]; b: number[] };

/** For each cell of the table: is its weight 1, or 0? */
export type Switches = boolean[][];

export const withOne = (x: number[]): number[] => [...x, 1];

/** T = x̃_A x̃_Bᵀ: every element of A, and a 1, times every element of B, and a 1. */
export const table = ({ a, b }: Inputs): number[][] => withOne(a).map((u) => withOne(b).map((v) => u * v));

/** z = W vec(T) for one output whose weights are 0 or 1: the sum of the cells that are on. */
export const fused = (inputs: Inputs, on: Switches): number =>
  table(inputs).reduce((sum, row, i) => row.reduce((part, cell, j) => part + (on[i]?.[j] ? cell : 0), sum), 0);

/** By how much z grows when element i of A grows by 1: ∂z/∂x_A,i, the cells of its row with the A taken out. */
export const stepInA = ({ b }: Inputs, on: Switches, i: number): number => withOne(b).reduce((sum, v, j) => sum + (on[i]?.[j] ? v : 0), 0);

/** Whose a cell is: A's where the 1 of B meets it, B's where the 1 of A does, nobody's in the corner. */
export function inkOf({ a, b }: Inputs, i: number, j: number): Ink {
  if (i < a.length) return j < b.length ? 'joint' : 'a';
  return j < b.length ? 'b' : 'plain';
}

/** Switches that are on for the cells of some inks alone. */
export const onlyInks = (inputs: Inputs, inks: Ink[]): Switches =>
  table(inputs).map((row, i) => row.map((_, j) => inks.includes(inkOf(inputs, i, j))));

export const toggled = (on: Switches, i: number, j: number): Switches =>
  on.map((row, r) => row.map((value, c) => (r === i && c === j ? !value : value)));
