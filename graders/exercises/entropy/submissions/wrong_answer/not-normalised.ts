/**
 * You use the weights as if they were probabilities, but they need not sum to 1. Throw a coin twice or two hundred times: should
 * the counts [1, 1] and [100, 100] have different entropies?
 */
export function entropy(weights: Vec, base: number): number {
  let nats = 0;
  for (const w of weights) {
    if (w > 0) nats += w * Math.log(1 / w);
  }
  return nats / Math.log(base);
}
