/** Turns all weights into probabilities first, works in bits, and changes the base at the end: log₂ x / log₂ b = log_b x. */
export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (total === 0) return 0;
  const possible = weights.map((w) => w / total).filter((p) => p > 0);
  const bits = -possible.reduce((sum, p) => sum + p * Math.log2(p), 0);
  return bits / Math.log2(base);
}
