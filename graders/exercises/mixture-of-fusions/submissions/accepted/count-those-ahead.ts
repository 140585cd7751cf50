/**
 * Keeps an expert if fewer than topK are ahead of it, without sorting, and gets the weights from the logarithm of the total:
 * exp(logit − log Σ exp).
 */
export function mixtureOfFusions(xA: Vec, xB: Vec, V: Mat, c: Vec, topK: number): { weights: Vec; z: Vec } {
  const logits = matVec(V, [...xA, ...xB]).map((v, k) => v + c[k]);
  const kept = logits.map((logit, k) => {
    const ahead = logits.filter((other, j) => other > logit || (other === logit && j < k));
    return ahead.length < topK;
  });
  const highest = Math.max(...logits);
  const sum = logits.reduce((part, logit, k) => part + (kept[k] ? Math.exp(logit - highest) : 0), 0);
  const logSum = highest + Math.log(sum);
  const weights = logits.map((logit, k) => (kept[k] ? Math.exp(logit - logSum) : 0));
  const z = xA.map((a, i) => dot(weights, [a, xB[i], a + xB[i], a * xB[i]]));
  return { weights, z };
}
