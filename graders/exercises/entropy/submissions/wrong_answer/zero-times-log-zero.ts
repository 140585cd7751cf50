/**
 * An outcome that never happens turns your sum into NaN: log 0 is −Infinity, and 0 · Infinity is not a number. As p falls to 0,
 * p · log(1/p) falls to 0 as well. What can you do with such outcomes before you take the logarithm?
 */
export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let nats = 0;
  for (const w of weights) {
    nats += (w / total) * Math.log(total / w);
  }
  return nats / Math.log(base);
}
