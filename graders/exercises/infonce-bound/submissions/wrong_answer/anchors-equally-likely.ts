/**
 * You take the plain mean over the pairs that can come, whether they come often or hardly ever. An expected value weighs each by its
 * probability. Which number in the table says how often a pair is the anchor?
 */
export function infoNceBound(joint: Mat, critic: Mat, pairs: [number, number][]): { bound: number; expected: number; mi: number } {
  const ofA = joint.map(sum);
  const ofB = transpose(joint).map(sum);
  const total = sum(ofA);

  const losses = pairs.map(([a, own]) => {
    const scores = pairs.map(([, b]) => critic[a][b]);
    return logSumExp(scores) - critic[a][own];
  });
  const bound = Math.log(pairs.length) - sum(losses) / pairs.length;

  let expectedLoss = 0;
  let mi = 0;
  joint.forEach((row, a) => {
    row.forEach((w, own) => {
      if (w === 0) return; // a pair that never comes is no anchor
      // The other candidate belongs to another pair, so it comes as often as b does, whatever a is.
      ofB.forEach((v, other) => {
        const loss = logSumExp([critic[a][own], critic[a][other]]) - critic[a][own];
        expectedLoss += (1 / joint.flat().filter((cell) => cell > 0).length) * (v / total) * loss;
      });
      mi += (w / total) * Math.log((w * total) / (ofA[a] * ofB[own]));
    });
  });
  return { bound, expected: Math.log(2) - expectedLoss, mi };
}

/** log Σ exp, without overflow: the largest score is taken out first. */
function logSumExp(scores: Vec): number {
  const largest = Math.max(...scores);
  return largest + Math.log(sum(scores.map((score) => Math.exp(score - largest))));
}

function sum(values: Vec): number {
  return values.reduce((soFar, value) => soFar + value, 0);
}
