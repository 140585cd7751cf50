/**
 * How surprised one is on average.
 *
 * @param weights how likely each outcome is, not yet divided by the sum
 * @param base 2 for bits, Math.E for nats
 */
export function entropy(weights: Vec, base: number): number {
  let surprise = 0;
  // What does each outcome add to the average?
  return surprise;
}
