/**
 * You subtract a dot product. It grows with the length of the encodings, so that longer vectors lower the loss without agreeing
 * any better. By what is it divided in a cosine?
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
  return lengths === 0 ? 0 : dot(a, b);
}
