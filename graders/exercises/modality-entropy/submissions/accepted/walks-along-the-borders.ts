/**
 * Walks from border to border until the sample lies below the next one, and never divides a count by n: the entropy is
 * log₂ n − (Σ c log₂ c) / n.
 */
export function modalityEntropy(samples: Vec, bins: number, lo: number, hi: number, corrected: boolean): number {
  const n = samples.length;
  if (n === 0) return 0;
  const width = (hi - lo) / bins;
  const counts: Vec = Array.from({ length: bins }, () => 0);
  for (const x of samples) {
    let bin = 0;
    while (bin < bins - 1 && x >= lo + (bin + 1) * width) bin += 1;
    counts[bin] += 1;
  }
  const occupied = counts.filter((count) => count > 0);
  const plugIn = Math.log2(n) - occupied.reduce((sum, count) => sum + count * Math.log2(count), 0) / n;
  return corrected ? plugIn + ((occupied.length - 1) / (2 * n)) * Math.LOG2E : plugIn;
}
