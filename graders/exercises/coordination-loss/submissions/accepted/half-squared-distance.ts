/**
 * Encodes every item once and brings it to length 1. For unit vectors, 1 − cos is half the squared distance between them; an item
 * without direction costs 1 with everything.
 */
export function coordinationLoss(
  XA: Mat,
  XB: Mat,
  WA: Mat,
  WB: Mat,
  pairs: [i: number, j: number][],
): { loss: number; others: number } {
  const A = XA.map((x) => unit(matVec(WA, x)));
  const B = XB.map((x) => unit(matVec(WB, x)));
  const isListed = A.map(() => B.map(() => false));
  let loss = 0;
  for (const [i, j] of pairs) {
    loss += cost(A[i], B[j]) / pairs.length;
    isListed[i][j] = true;
  }
  let others = 0;
  let count = 0;
  A.forEach((a, i) => {
    B.forEach((b, j) => {
      if (isListed[i][j]) return;
      others += cost(a, b);
      count++;
    });
  });
  return { loss, others: count === 0 ? 0 : others / count };
}

function unit(x: Vec): Vec | null {
  const length = Math.sqrt(dot(x, x));
  return length === 0 ? null : x.map((value) => value / length);
}

function cost(a: Vec | null, b: Vec | null): number {
  return a === null || b === null ? 1 : a.reduce((sum, value, k) => sum + (value - b[k]) ** 2, 0) / 2;
}
