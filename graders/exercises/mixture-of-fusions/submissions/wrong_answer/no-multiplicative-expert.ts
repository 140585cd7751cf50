/**
 * Your fourth expert is an average, so A and B are never multiplied with each other. What should the fourth say where one of the
 * two is 0?
 */
export function mixtureOfFusions(xA: Vec, xB: Vec, V: Mat, c: Vec, topK: number): { weights: Vec; z: Vec } {
  const experts = [xA, xB, xA.map((v, i) => v + xB[i]), xA.map((v, i) => (v + xB[i]) / 2)];
  const logits = matVec(V, [...xA, ...xB]).map((v, k) => v + c[k]);

  const ranking = [0, 1, 2, 3].sort((p, q) => logits[q] - logits[p] || p - q); // a tie goes to the lower index
  const kept = ranking.slice(0, topK);
  const highest = logits[ranking[0]];
  const powers = logits.map((logit, k) => (kept.includes(k) ? Math.exp(logit - highest) : 0));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const weights = powers.map((power) => power / total);

  const z = xA.map((_, i) => experts.reduce((sum, expert, k) => sum + weights[k] * expert[i], 0));
  return { weights, z };
}
