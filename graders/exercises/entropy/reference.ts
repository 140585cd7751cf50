/** H = Σ p · log(1/p): the surprise log(1/p) of each outcome, weighted by how often it happens. */
export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let nats = 0;
  for (const w of weights) {
    if (!(w > 0)) continue; // p log(1/p) → 0 as p → 0
    const p = w / total;
    const surprise = Math.log(total / w);
    nats += p * surprise;
  }
  return nats / Math.log(base);
}
