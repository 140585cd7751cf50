/** How often each label of A comes. */
const OF_A = [0.4, 0.3, 0.2, 0.1];
/** The label of B that goes with each label of A where B is settled by A: the last two share one. */
const PARTNER = [0, 1, 2, 2];
const OF_B = [0, 1, 2].map((b) => sum(OF_A.filter((_, a) => PARTNER[a] === b)));

/**
 * The joint distribution, rows for A and columns for B: at 0 the two are independent, at 1 B is settled by A. How often each label
 * comes is always the same.
 */
export const jointAt = (dependence: number): number[][] =>
  OF_A.map((pa, a) => OF_B.map((pb, b) => (1 - dependence) * pa * pb + (PARTNER[a] === b ? dependence * pa : 0)));

/** H(A), H(B), H(A,B) and I(A;B) = H(A) + H(B) − H(A,B), in bits. */
export function amounts(joint: number[][]): { a: number; b: number; pair: number; shared: number } {
  const a = entropyOf(joint.map(sum));
  const b = entropyOf((joint[0] ?? []).map((_, j) => sum(joint.map((row) => row[j] ?? 0))));
  const pair = entropyOf(joint.flat());
  return { a, b, pair, shared: Math.max(0, a + b - pair) };
}

/** How dependent the two are that share so much: the inverse of `amounts(jointAt(…)).shared`, which grows from 0 to H(B). */
export function dependenceOf(shared: number): number {
  return solve(0, 1, (dependence) => amounts(jointAt(dependence)).shared - shared);
}

/** The share of samples whose two labels read the same, when the labels of B are named like this. */
export const agreement = (joint: number[][], names: number[]): number =>
  sum(joint.flatMap((row, a) => row.filter((_, b) => names[b] === a + 1)));

export function entropyOf(probabilities: number[]): number {
  return sum(probabilities.map((p) => (p > 0 ? -p * Math.log2(p) : 0)));
}

/** Where a growing function crosses 0, by halving; an end where it does not. */
export function solve(low: number, high: number, growing: (x: number) => number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 50; step++) {
    const middle = (from + to) / 2;
    if (growing(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

function sum(values: number[]): number {
  return values.reduce((soFar, value) => soFar + value, 0);
}
