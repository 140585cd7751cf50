import { dot, jacobiEigen, matMul, matVec, transpose } from '../../../graders/sandbox/realm/helpers.ts';

/** Rows and columns of the slice that is shown. */
export const SIZE = 12;

export type Kind = 'smooth' | 'random' | 'input';

type Matrix = number[][];

const fill = (cell: (i: number, j: number) => number): Matrix =>
  Array.from({ length: SIZE }, (_, i) => Array.from({ length: SIZE }, (_, j) => cell(i, j)));

/** Fixed numbers that look random, between −1 and 1: every visit shows the same. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

const next = noise(8);
const randomRow = Array.from({ length: SIZE }, next);
const randomColumn = Array.from({ length: SIZE }, next);

/** Two kinds of weights, and the table that they weigh: the outer product of two vectors. */
export const MATRICES: Record<Kind, Matrix> = {
  smooth: fill(
    (i, j) =>
      1.1 * Math.exp(-((i - 3) ** 2 + (j - 7) ** 2 - (i - 3) * (j - 7)) / 11) -
      Math.exp(-((i - 8) ** 2 + (j - 3) ** 2) / 8) +
      0.25 * Math.sin((i + j) / 3),
  ),
  random: fill(next),
  input: fill((i, j) => (randomColumn[i] ?? 0) * (randomRow[j] ?? 0)),
};

/** A matrix as a sum of terms of rank 1, the largest first: W = Σᵣ (W vᵣ) vᵣᵀ, with the eigenvectors vᵣ of WᵀW. */
export function terms(W: Matrix): { column: number[]; row: number[] }[] {
  const { vectors } = jacobiEigen(matMul(transpose(W), W));
  return vectors.map((row) => ({ column: matVec(W, row), row }));
}

/** The sum of the first R terms: no matrix of rank R is nearer to W in squared error. */
export const bestOfRank = (W: Matrix, rank: number): Matrix =>
  terms(W)
    .slice(0, rank)
    .reduce(
      (sum, { column, row }) => sum.map((cells, i) => cells.map((cell, j) => cell + (column[i] ?? 0) * (row[j] ?? 0))),
      fill(() => 0),
    );

/** For R = 0 … SIZE: the length of what is missing, as a share of the length of W. */
export function errors(W: Matrix): number[] {
  const squares = terms(W).map(({ column }) => dot(column, column));
  const total = squares.reduce((sum, square) => sum + square, 0);
  return Array.from({ length: SIZE + 1 }, (_, rank) => Math.sqrt(squares.slice(rank).reduce((sum, square) => sum + square, 0) / total));
}
