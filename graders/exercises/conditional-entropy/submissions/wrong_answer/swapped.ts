/**
 * The two results have changed places. Rows are values of A and columns values of B, so to know B is to know the column. Which sums does
 * H(A|B) divide by, those of rows or those of columns?
 */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  const total = sum(ofA);
  let aGivenB = 0;
  let bGivenA = 0;
  joint.forEach((row, i) => {
    row.forEach((w, j) => {
      if (!(w > 0)) return; // never happens
      const p = w / total;
      aGivenB += p * Math.log(ofB[j] / w);
      bGivenA += p * Math.log(ofA[i] / w);
    });
  });
  return { aGivenB: bGivenA / Math.log(base), bGivenA: aGivenB / Math.log(base) };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
