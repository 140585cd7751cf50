/**
 * You lose samples: a sample at `hi`, or outside the range, falls into none of your bins, so the shares no longer sum to 1. Into which bin does a
 * sample go that lies exactly on the upper end?
 */
export function modalityEntropy(samples: Vec, bins: number, lo: number, hi: number, corrected: boolean): number {
  const n = samples.length;
  if (n === 0) return 0;
  const counts: Vec = Array.from({ length: bins }, () => 0);
  for (const x of samples) {
    const k = Math.floor((bins * (x - lo)) / (hi - lo));
    if (k >= 0 && k < bins) counts[k] += 1;
  }
  const occupied = counts.filter((count) => count > 0);
  const plugIn = occupied.reduce((sum, count) => sum + (count / n) * Math.log(n / count), 0);
  const correction = corrected ? (occupied.length - 1) / (2 * n) : 0;
  return (plugIn + correction) / Math.LN2; // nats to bits
}
