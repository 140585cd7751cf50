/**
 * You opened each expert by a sigmoid of its own, as in gated fusion. These weights do not sum to 1. Which function turns
 * several logits into shares of 1?
 */
export function mixtureOfFusions(xA: Vec, xB: Vec, V: Mat, c: Vec, topK: number): { weights: Vec; z: Vec } {
  const experts = [xA, xB, xA.map((v, i) => v + xB[i]), xA.map((v, i) => v * xB[i])];
  const logits = matVec(V, [...xA, ...xB]).map((v, k) => v + c[k]);

  const ranking = [0, 1, 2, 3].sort((p, q) => logits[q] - logits[p] || p - q); // a tie goes to the lower index
  const kept = ranking.slice(0, topK);
  const weights = logits.map((logit, k) => (kept.includes(k) ? 1 / (1 + Math.exp(-logit)) : 0));

  const z = xA.map((_, i) => experts.reduce((sum, expert, k) => sum + weights[k] * expert[i], 0));
  return { weights, z };
}
