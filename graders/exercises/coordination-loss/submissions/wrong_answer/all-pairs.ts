/**
 * You add up all combinations of A and B. Items that are not paired must not be pulled together: everything would end up in one
 * place. Over which combinations does the sum go?
 */
export function coordinationLoss(XA: Mat, XB: Mat, WA: Mat, WB: Mat, pairs: [i: number, j: number][]): number {
  if (pairs.length === 0) return 0;

  let sum = 0;
  for (const [i, j] of XA.flatMap((_, row) => XB.map((_, other) => [row, other]))) {
    const a = matVec(WA, XA[i]);
    const b = matVec(WB, XB[j]);
    sum += 1 - cosine(a, b);
  }
  return sum / pairs.length;
}

function cosine(a: Vec, b: Vec): number {
  const lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}
