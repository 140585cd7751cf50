/**
 * Both of your results are the entropy of the pair, H(A,B): your logarithm takes p(a,b). For somebody who knows b already, how probable is
 * a?
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
      aGivenB += p * Math.log(total / w);
      bGivenA += p * Math.log(total / w);
    });
  });
  return { aGivenB: aGivenB / Math.log(base), bGivenA: bGivenA / Math.log(base) };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
