/**
 * Your results are H(A) and H(B): they do not depend on the other variable. If A always equals B, nothing is left to learn about A once B is
 * known. What do you return for such a table?
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
      aGivenB += p * Math.log(total / ofA[i]);
      bGivenA += p * Math.log(total / ofB[j]);
    });
  });
  return { aGivenB: aGivenB / Math.log(base), bGivenA: bGivenA / Math.log(base) };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
