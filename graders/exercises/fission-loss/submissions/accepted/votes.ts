/**
 * The logits are a sum of votes, one from each code, plus the bias. Leaving a code out takes its vote away; nothing is encoded twice.
 */
export function fissionLoss(XA: Mat, XB: Mat, y: Vec, WA: Mat, WB: Mat, WS: Mat, V: Mat, c: Vec) {
  const result = { loss: 0, withoutA: 0, withoutS: 0, withoutB: 0 };
  const kA = WA.length;
  const kS = WS.length;
  for (let i = 0; i < XA.length; i++) {
    const voteOf = (W: Mat, x: Vec, from: number) => V.map((row) => W.reduce((sum, w, p) => sum + row[from + p] * Math.max(0, dot(w, x)), 0));
    const fromA = voteOf(WA, XA[i], 0);
    const fromS = voteOf(WS, [...XA[i], ...XB[i]], kA);
    const fromB = voteOf(WB, XB[i], kA + kS);
    const add = (...votes: Mat) => c.map((bias, k) => votes.reduce((sum, vote) => sum + vote[k], bias));
    const share = (logits: Vec) => crossEntropy(logits, y[i]) / XA.length;
    result.loss += share(add(fromA, fromS, fromB));
    result.withoutA += share(add(fromS, fromB));
    result.withoutS += share(add(fromA, fromB));
    result.withoutB += share(add(fromA, fromS));
  }
  return result;
}

function crossEntropy(logits: Vec, label: number): number {
  const largest = Math.max(...logits);
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - largest);
  return Math.log(sum) + largest - logits[label];
}
