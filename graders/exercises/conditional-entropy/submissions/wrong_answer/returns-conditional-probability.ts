/**
 * You add up the conditional probabilities themselves. In each column they sum to 1, so all that you count is the columns. What is the
 * surprise of a probability, and with what is it to be weighted?
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
