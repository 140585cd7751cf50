/** Averages the cosines first and turns the average into a loss: the mean of 1 − cos is 1 minus the mean of cos. No helper but `dot`. */
export function coordinationLoss(XA: Mat, XB: Mat, WA: Mat, WB: Mat, pairs: [i: number, j: number][]): number {
  if (pairs.length === 0) return 0;
  const cosines = pairs.map(([i, j]) => {
    const a = WA.map((row) => dot(row, XA[i]));
    const b = WB.map((row) => dot(row, XB[j]));
    const squared = dot(a, a) * dot(b, b);
    return squared > 0 ? dot(a, b) / Math.sqrt(squared) : 0;
  });
  return 1 - cosines.reduce((sum, cosine) => sum + cosine, 0) / pairs.length;
}
