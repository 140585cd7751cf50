/**
 * Never divides by the sum until the end: with W = Σ w, the entropy is log W − (Σ w log w) / W. The weights are scaled by the
 * largest one before, which changes no probability and keeps tiny weights from being lost.
 */
export function entropy(weights: Vec, base: number): number {
  const largest = Math.max(0, ...weights);
  if (largest === 0) return 0;
  const counts = weights.filter((w) => w > 0).map((w) => w / largest);
  const W = counts.reduce((sum, w) => sum + w, 0);
  const wLogW = counts.reduce((sum, w) => sum + w * Math.log(w), 0);
  return (Math.log(W) - wLogW / W) / Math.log(base);
}
