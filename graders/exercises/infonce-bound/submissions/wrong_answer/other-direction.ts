/**
 * You let each b choose among all a. Here the first members of the pairs are the anchors, and the second ones the candidates. Which index
 * stays the same along the sum?
 */
export function infoNceBound(joint: Mat, pairs: [number, number][]): { loss: number; bound: number; mi: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  const total = sum(ofA);
  const critic = (a: number, b: number) => Math.log((joint[a][b] * total) / (ofA[a] * ofB[b]));

  const losses = pairs.map(([own, b]) => {
    const scores = pairs.map(([a]) => critic(a, b));
    return logSumExp(scores) - critic(own, b);
  });
  const loss = sum(losses) / pairs.length;

  let mi = 0;
  joint.forEach((row, a) => {
    row.forEach((w, b) => {
      if (w > 0) mi += (w / total) * critic(a, b);
    });
  });
  return { loss, bound: Math.log(pairs.length) - loss, mi };
}

/** log Σ exp, without overflow: the largest score is taken out first. */
function logSumExp(scores: Vec): number {
  const largest = Math.max(...scores);
  return largest + Math.log(sum(scores.map((score) => Math.exp(score - largest))));
}

function sum(values: Vec): number {
  return values.reduce((soFar, value) => soFar + value, 0);
}
