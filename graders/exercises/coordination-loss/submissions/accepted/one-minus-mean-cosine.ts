/** Averages cosines and turns the averages into costs: the mean of 1 − cos is 1 minus the mean of cos. No helper but `dot`. */
export function coordinationLoss(
  XA: Mat,
  XB: Mat,
  WA: Mat,
  WB: Mat,
  pairs: [i: number, j: number][],
): { loss: number; others: number } {
  const cosines = XA.map((x) => XB.map((y) => cosine(WA.map((row) => dot(row, x)), WB.map((row) => dot(row, y)))));
  const ofPairs = pairs.map(([i, j]) => cosines[i][j]);
  const ofOthers = cosines.flatMap((row, i) => row.filter((_, j) => !pairs.some(([k, l]) => k === i && l === j)));
  return { loss: oneMinusMean(ofPairs), others: oneMinusMean(ofOthers) };
}

function oneMinusMean(cosines: Vec): number {
  return cosines.length === 0 ? 0 : 1 - cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

function cosine(a: Vec, b: Vec): number {
  const squared = dot(a, a) * dot(b, b);
  return squared > 0 ? dot(a, b) / Math.sqrt(squared) : 0;
}
