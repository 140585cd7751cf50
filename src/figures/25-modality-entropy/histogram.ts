/** How many samples fall into each of so many equal bins from −1 to 1; the last contains its upper border, too. */
export function histogram(samples: number[], bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const x of samples) {
    const k = Math.min(bins - 1, Math.max(0, Math.floor((bins * (x + 1)) / 2)));
    counts[k] = (counts[k] ?? 0) + 1;
  }
  return counts;
}

/** −Σ p log₂ p over the shares of the weights, in bits. */
export function entropyOf(weights: number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight) => (weight > 0 ? sum + (weight / total) * Math.log2(total / weight) : sum), 0);
}

/** What Miller and Madow add, in bits: (m − 1) / 2n nats for m bins that are not empty. */
export function correctionOf(counts: number[]): number {
  const occupied = counts.filter((count) => count > 0).length;
  const n = counts.reduce((sum, count) => sum + count, 0);
  return n > 0 ? (occupied - 1) / (2 * n * Math.LN2) : 0;
}

/** The estimate from a histogram. */
export const estimate = (counts: number[], corrected: boolean): number => entropyOf(counts) + (corrected ? correctionOf(counts) : 0);
