/**
 * Of each item of B you use only the first coordinate. The encoder of B is as whole as that of A: how many columns does its
 * matrix have?
 */
export function coordinationLoss(XA: Mat, XB: Mat, WA: Mat, WB: Mat, pairs: [i: number, j: number][]): number {
  if (pairs.length === 0) return 0;

  let sum = 0;
  for (const [i, j] of pairs) {
    const a = matVec(WA, XA[i]);
    const b = WB.map((row) => row[0] * XB[j][0]);
    sum += 1 - cosine(a, b);
  }
  return sum / pairs.length;
}

function cosine(a: Vec, b: Vec): number {
  const lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}
