/**
 * How much two streams of labels share, and how far such a number can be trusted.
 *
 * @param a labels of the first modality
 * @param b labels of the second one, each seen together with the label of `a` at its place
 * @param base 2 for bits, Math.E for nats
 */
export function mutualInformation(a: number[], b: number[], base: number): { mi: number; corrected: number; shuffled: number } {
  const mi = 0; // What does counting find?
  const corrected = mi; // By how much is that off, on average?
  const shuffled = 0; // And what does counting find, on average, after a shuffle?
  return { mi, corrected, shuffled };
}
