/**
 * Encodes every item once and brings it to length 1. For unit vectors, 1 − cos is half the squared distance between them; an item
 * without direction costs 1 in each of its pairs.
 */
export function coordinationLoss(XA: Mat, XB: Mat, WA: Mat, WB: Mat, pairs: [i: number, j: number][]): number {
  const A = XA.map((x) => unit(matVec(WA, x)));
  const B = XB.map((x) => unit(matVec(WB, x)));
  let sum = 0;
  for (const [i, j] of pairs) {
    const a = A[i];
    const b = B[j];
    sum += a === null || b === null ? 1 : squaredDistance(a, b) / 2;
  }
  return pairs.length === 0 ? 0 : sum / pairs.length;
}

function unit(x: Vec): Vec | null {
  const length = Math.sqrt(dot(x, x));
  return length === 0 ? null : x.map((value) => value / length);
}

function squaredDistance(a: Vec, b: Vec): number {
  return a.reduce((sum, value, k) => sum + (value - b[k]) ** 2, 0);
}
