/**
 * You take the partner of row i to be row i. Who belongs to whom is data here: a caption may stand in another row, and one image
 * may have several. Which part of a pair have you not used?
 */
export function coordinationLoss(XA: Mat, XB: Mat, WA: Mat, WB: Mat, pairs: [i: number, j: number][]): number {
  if (pairs.length === 0) return 0;

  let sum = 0;
  for (const [i] of pairs) {
    const a = matVec(WA, XA[i]);
    const b = matVec(WB, XB[Math.min(i, XB.length - 1)]);
    sum += 1 - cosine(a, b);
  }
  return sum / pairs.length;
}

function cosine(a: Vec, b: Vec): number {
  const lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}
