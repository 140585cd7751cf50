/**
 * You take the probability of the class that was predicted, so a wrong answer that is given with certainty costs nothing. Which
 * logit belongs in the loss?
 */
export function fissionLoss(XA: Mat, XB: Mat, y: Vec, WA: Mat, WB: Mat, WS: Mat, V: Mat, c: Vec): { loss: number; accuracy: number } {
  const n = XA.length;
  if (n === 0) return { loss: 0, accuracy: 0 };

  let loss = 0;
  let hits = 0;
  for (let i = 0; i < n; i++) {
    const zA = relu(matVec(WA, XA[i]));
    const zB = relu(matVec(WB, XB[i]));
    const zS = relu(matVec(WS, [...XA[i], ...XB[i]]));
    const logits = matVec(V, [...zA, ...zS, ...zB]).map((value, k) => value + c[k]);
    const predicted = logits.indexOf(Math.max(...logits));
    loss += logSumExp(logits) - Math.max(...logits);
    if (predicted === y[i]) hits += 1;
  }
  return { loss: loss / n, accuracy: hits / n };
}

function relu(values: Vec): Vec {
  return values.map((value) => Math.max(0, value));
}

/** The largest term is taken out first: what is left to exponentiate is at most 0. */
function logSumExp(logits: Vec): number {
  const largest = Math.max(...logits);
  return largest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
}
