/** Weights of all pairs: rows are values of A, columns values of B. */
export type Joint = number[][];

/** One value of B: how often it comes, what A looks like then, and how uncertain that is, in bits. */
export type Column = { probability: number; given: number[]; entropy: number };

export function columnsOf(joint: Joint): Column[] {
  const total = sum(joint.flat());
  return transposed(joint).map((column) => {
    const weight = sum(column);
    const given = column.map((w) => (weight > 0 ? w / weight : 0));
    return { probability: total > 0 ? weight / total : 0, given, entropy: entropyOf(column) };
  });
}

/** H(A|B) = Σ p(b) H(A|B=b), in bits. */
export const remaining = (joint: Joint): number => sum(columnsOf(joint).map(({ probability, entropy }) => probability * entropy));

/** H(A), in bits, from the sums of the rows. */
export const entropyOfA = (joint: Joint): number => entropyOf(joint.map(sum));

/** −Σ p log₂ p over the shares of the weights; 0 where there is no weight. */
export function entropyOf(weights: number[]): number {
  const total = sum(weights);
  return sum(weights.map((w) => (w > 0 ? (w / total) * Math.log2(total / w) : 0)));
}

/** The table with the same sums of rows and columns in which B says nothing about A. */
export function independent(joint: Joint): Joint {
  const total = sum(joint.flat());
  const ofB = transposed(joint).map(sum);
  return joint.map((row) => ofB.map((b) => (total > 0 ? (sum(row) * b) / total : 0)));
}

export const transposed = (joint: Joint): Joint => (joint[0] ?? []).map((_, j) => joint.map((row) => row[j] ?? 0));

/** The table with one weight changed. */
export const withWeight = (joint: Joint, i: number, j: number, weight: number): Joint =>
  joint.map((row, k) => (k === i ? row.map((w, l) => (l === j ? weight : w)) : row));

const sum = (values: number[]): number => values.reduce((soFar, value) => soFar + value, 0);
