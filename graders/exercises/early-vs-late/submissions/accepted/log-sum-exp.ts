/**
 * Plain loops, and a softmax by way of its logarithm: log p = logit − log Σ exp. The late average starts from B and goes the share
 * alpha of the way to A.
 */
export function earlyLate(xA: Vec, xB: Vec, W: Mat, b: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, alpha: number) {
  function predict(x: Vec, weights: Mat, bias: Vec): Vec {
    const logits: Vec = [];
    let largest = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < weights.length; c++) {
      let logit = bias[c];
      for (let j = 0; j < x.length; j++) logit += weights[c][j] * x[j];
      logits.push(logit);
      if (logit > largest) largest = logit;
    }
    let total = 0;
    for (const logit of logits) total += Math.exp(logit - largest);
    const logSumExp = largest + Math.log(total);
    return logits.map((logit) => Math.exp(logit - logSumExp));
  }

  const ofA = predict(xA, WA, bA);
  const ofB = predict(xB, WB, bB);
  const late: Vec = [];
  for (let c = 0; c < ofA.length; c++) late.push(ofB[c] + alpha * (ofA[c] - ofB[c]));
  return { early: predict(xA.concat(xB), W, b), late };
}
