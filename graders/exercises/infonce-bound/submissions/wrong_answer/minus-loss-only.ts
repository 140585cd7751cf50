/**
 * Your bound is −L, which is never above 0 and so says nothing: mutual information is never below 0. What does blind guessing
 * among N candidates cost, and by how much is your critic better?
 */
export function infoNceBound(joint: Mat, pairs: [number, number][]): { loss: number; bound: number; mi: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  const total = sum(ofA);
  const critic = (a: number, b: number) => Math.log((joint[a][b] * total) / (ofA[a] * ofB[b]));

  const losses = pairs.map(([a, own]) => {
    const scores = pairs.map(([, b]) => critic(a, b));
    return logSumExp(scores) - critic(a, own);
  });
  const loss = sum(losses) / pairs.length;

  let mi = 0;
  joint.forEach((row, a) => {
    row.forEach((w, b) => {
      if (w > 0) mi += (w / total) * critic(a, b);
    });
  });
  return { loss, bound: -loss, mi };
}

/** log Σ exp, without overflow: the largest score is taken out first. */
function logSumExp(scores: Vec): number {
  const largest = Math.max(...scores);
  return largest + Math.log(sum(scores.map((score) => Math.exp(score - largest))));
}

function sum(values: Vec): number {
  return values.reduce((soFar, value) => soFar + value, 0);
}
