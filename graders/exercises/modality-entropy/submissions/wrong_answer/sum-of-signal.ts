/**
 * You average the samples themselves: that is the mean of the signal, and a constant offset would change it. Entropy averages how
 * surprising the bins are. What should it be for a sensor that always sends 5?
 */
export function modalityEntropy(samples: Vec, bins: number, lo: number, hi: number, corrected: boolean): number {
  const n = samples.length;
  if (n === 0) return 0;
  const counts: Vec = Array.from({ length: bins }, () => 0);
  for (const x of samples) {
    const k = Math.floor((bins * (x - lo)) / (hi - lo));
    const inRange = Math.min(bins - 1, Math.max(0, k)); // hi itself, and outliers
    counts[inRange] += 1;
  }
  const occupied = counts.filter((count) => count > 0);
  const plugIn = samples.reduce((sum, x) => sum + x, 0) / n;
  const correction = corrected ? (occupied.length - 1) / (2 * n) : 0;
  return (plugIn + correction) / Math.LN2; // nats to bits
}
