/**
 * A vector of zeros has no direction, and you count it as a perfect match. By convention its cosine is 0 here. What does such a
 * pair cost?
 */
export function coordinationLoss(XA: Mat, XB: Mat, WA: Mat, WB: Mat, pairs: [i: number, j: number][]): number {
  if (pairs.length === 0) return 0;

  let sum = 0;
  for (const [i, j] of pairs) {
    const a = matVec(WA, XA[i]);
    const b = matVec(WB, XB[j]);
    sum += 1 - cosine(a, b);
  }
  return sum / pairs.length;
}

function cosine(a: Vec, b: Vec): number {
  const lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
  return lengths === 0 ? 1 : dot(a, b) / lengths;
}
