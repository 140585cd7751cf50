/**
 * Your entropies are negative. The logarithm of a probability is negative or 0, so which sign does the surprise, −log p, have?
 */
export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let nats = 0;
  for (const w of weights) {
    if (w > 0) nats += (w / total) * Math.log(w / total);
  }
  return nats / Math.log(base);
}
