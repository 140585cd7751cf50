/**
 * This is the average of the values themselves, an expectation. Entropy averages how *surprising* the outcomes are, log(1/p), and does
 * not look at their values: a fair coin with 0 and 1 on its sides and one with 5 and 900 have the same. What changes when you
 * rename the outcomes?
 */
export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let mean = 0;
  for (const w of weights) {
    if (w > 0) mean += (w / total) * w;
  }
  return mean;
}
