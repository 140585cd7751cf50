/**
 * Your result is in nats. A sensor that says 0 or 1 with equal frequency sends one bit per sample: what does your function say, and by
 * what factor do the two differ?
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
  const plugIn = occupied.reduce((sum, count) => sum + (count / n) * Math.log(n / count), 0);
  const correction = corrected ? (occupied.length - 1) / (2 * n) : 0;
  return plugIn + correction;
}
