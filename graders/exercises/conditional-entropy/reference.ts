/** H(A|B) = Σ p(a,b) log p(b)/p(a,b): the surprise of a to somebody who knows b, weighted by how often the pair occurs. */
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
  return { aGivenB: aGivenB / Math.log(base), bGivenA: bGivenA / Math.log(base) };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
