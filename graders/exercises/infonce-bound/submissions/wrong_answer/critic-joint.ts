/**
 * Your critic is log p(a,b). A candidate that is frequent anyway then wins over one that fits. By what does the joint probability have to be
 * divided, to say how many times as often as by chance the two come together?
 */
export function infoNceBound(joint: Mat, pairs: [number, number][]): { loss: number; bound: number; mi: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  const total = sum(ofA);
  const critic = (a: number, b: number) => Math.log(joint[a][b] / total);

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
