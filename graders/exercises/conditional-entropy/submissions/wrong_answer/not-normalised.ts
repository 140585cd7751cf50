/**
 * Your weights are not probabilities yet: counted twice as long, the same table should have the same entropies. By what does each weight
 * have to be divided?
 */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  let aGivenB = 0;
  let bGivenA = 0;
  joint.forEach((row, i) => {
    row.forEach((w, j) => {
      if (!(w > 0)) return; // never happens
      aGivenB += w * Math.log(ofB[j] / w);
      bGivenA += w * Math.log(ofA[i] / w);
    });
  });
  return { aGivenB: aGivenB / Math.log(base), bGivenA: bGivenA / Math.log(base) };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
