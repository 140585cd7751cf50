/**
 * You average the surprises as if all outcomes were equally likely. A rare outcome is very surprising, but it seldom happens: how
 * much should a surprise count that comes only once in a thousand times?
 */
export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let nats = 0;
  for (const w of weights) {
    if (w > 0) nats += Math.log(total / w) / weights.length;
  }
  return nats / Math.log(base);
}
