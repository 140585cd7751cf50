/**
 * You average the entropies of the columns as if all columns were equally likely. A column may leave much open and hardly ever come:
 * how much should it count then?
 */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  const total = sum(ofA);
  const columns = ofB.filter((w) => w > 0).length;
  const rows = ofA.filter((w) => w > 0).length;
  let aGivenB = 0;
  let bGivenA = 0;
  joint.forEach((row, i) => {
    row.forEach((w, j) => {
      if (!(w > 0)) return; // never happens
      aGivenB += (w / ofB[j] / columns) * Math.log(ofB[j] / w);
      bGivenA += (w / ofA[i] / rows) * Math.log(ofA[i] / w);
    });
  });
  return { aGivenB: aGivenB / Math.log(base), bGivenA: bGivenA / Math.log(base) };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
