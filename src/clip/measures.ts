/** How good encoders are, from the vectors alone. */
import { dot } from './encoders.ts';

/** The share of pictures whose own caption is among the first k, for each k. A caption that is as near counts as nearer. */
export function recall(U: readonly number[][], V: readonly number[][], ks: readonly number[]): number[] {
  const ranks = U.map((u, i) => {
    const own = dot(u, V[i]!);
    return V.filter((v, j) => j !== i && dot(u, v) >= own).length;
  });
  return ks.map((k) => ranks.filter((rank) => rank < k).length / U.length);
}

/** The share that guessing gets: k of N. */
export const byChance = (k: number, count: number): number => Math.min(1, k / count);

/** In which rows the largest cell is the one on the diagonal, and no other is as large. */
export const onDiagonal = (table: readonly number[][]): boolean[] =>
  table.map((row, i) => row.every((cell, j) => j === i || cell < row[i]!));

/** In how many rows that is, in words. */
export const hitCount = (hits: readonly boolean[]): string => `${hits.filter(Boolean).length} of ${hits.length}`;

/** Places of the largest values, largest first. */
export const largest = (values: readonly number[], count: number): number[] =>
  values
    .map((value, place) => ({ value, place }))
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map(({ place }) => place);
