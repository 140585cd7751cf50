/**
 * Your result is in nats, whatever base is asked for. A fair coin should give 1 in base 2. By which number do you have to divide
 * yours, and how does it come from the base?
 */
export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let nats = 0;
  for (const w of weights) {
    if (w > 0) nats += (w / total) * Math.log(total / w);
  }
  return nats;
}
