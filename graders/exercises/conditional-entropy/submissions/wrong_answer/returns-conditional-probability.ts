/**
 * You add up the conditional probabilities themselves. In each column they sum to 1, so all you count is the columns. How surprising
 * is an event of such a probability, and what is its weight?
 */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  let aGivenB = 0;
  let bGivenA = 0;
  joint.forEach((row, i) => {
    row.forEach((w, j) => {
      if (!(w > 0)) return; // never happens
      aGivenB += w / ofB[j];
      bGivenA += w / ofA[i];
    });
  });
  return { aGivenB, bGivenA };
}

function sum(weights: Vec): number {
  return weights.reduce((soFar, w) => soFar + w, 0);
}
