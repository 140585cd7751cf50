/**
 * You weight each surprise with p(a|b), so every column counts in full, and with ten columns the result can exceed the entropy of A. With
 * which probability does a pair occur at all?
 */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  let aGivenB = 0;
  let bGivenA = 0;
  joint.forEach((row, i) => {
    row.forEach((w, j) => {
      if (!(w > 0)) return; // never happens
      aGivenB += (w / ofB[j]) * Math.log(ofB[j] / w);
      bGivenA += (w / ofA[i]) * Math.log(ofA[i] / w);
    });
  });
  return { aGivenB: aGivenB / Math.log(base), bGivenA: bGivenA / Math.log(base) };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
