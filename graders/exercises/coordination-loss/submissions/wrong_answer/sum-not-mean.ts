/**
 * You add up what the pairs cost; the loss is their mean. What should happen to it when every pair is listed twice?
 */
export function coordinationLoss(
  XA: Mat,
  XB: Mat,
  WA: Mat,
  WB: Mat,
  pairs: [i: number, j: number][],
): { loss: number; others: number } {
  const A = XA.map((x) => matVec(WA, x));
  const B = XB.map((x) => matVec(WB, x));
  const cost = ([i, j]: [i: number, j: number]) => 1 - cosine(A[i], B[j]);
  const listed = new Set(pairs.map(([i, j]) => `${i},${j}`));
  const all = A.flatMap((_, i) => B.map((_, j): [i: number, j: number] => [i, j]));
  const unlisted = all.filter(([i, j]) => !listed.has(`${i},${j}`));
  return { loss: mean(pairs.map(cost)) * pairs.length, others: mean(unlisted.map(cost)) };
}

function mean(costs: Vec): number {
  return costs.length === 0 ? 0 : costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

function cosine(a: Vec, b: Vec): number {
  const lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}
