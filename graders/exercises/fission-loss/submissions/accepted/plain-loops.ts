/**
 * Plain loops, one code number at a time. The largest logit is found on the way, and the cross-entropy is how far the true
 * class is behind it plus the log of a sum that is at least 1.
 */
export function fissionLoss(XA: Mat, XB: Mat, y: Vec, WA: Mat, WB: Mat, WS: Mat, V: Mat, c: Vec): { loss: number; accuracy: number } {
  const n = y.length;
  let loss = 0;
  let hits = 0;
  for (let i = 0; i < n; i++) {
    const codes: Vec = [];
    encode(WA, XA[i], codes);
    encode(WS, XA[i].concat(XB[i]), codes);
    encode(WB, XB[i], codes);
    const logits: Vec = [];
    let best = 0;
    for (let k = 0; k < c.length; k++) {
      logits.push(dot(V[k], codes) + c[k]);
      if (logits[k] > logits[best]) best = k;
    }
    let sum = 0;
    for (const logit of logits) sum += Math.exp(logit - logits[best]);
    loss += Math.log(sum) + (logits[best] - logits[y[i]]);
    if (best === y[i]) hits++;
  }
  return n === 0 ? { loss: 0, accuracy: 0 } : { loss: loss / n, accuracy: hits / n };
}

/** Appends the code of x. */
function encode(W: Mat, x: Vec, codes: Vec): void {
  for (const weights of W) {
    let sum = 0;
    for (let j = 0; j < x.length; j++) sum += weights[j] * x[j];
    codes.push(sum > 0 ? sum : 0);
  }
}
