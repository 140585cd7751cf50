/**
 * How much two streams of labels share.
 *
 * @param a labels of the first modality
 * @param b labels of the second one, each seen together with the label of `a` at its place
 * @param base 2 for bits, Math.E for nats
 */
export function mutualInformation(a: number[], b: number[], base: number): { hA: number; hAgivenB: number; mi: number } {
  const n = a.length;
  const hA = 0; // How surprising is a label of a?
  const hAgivenB = 0; // And to somebody who has seen the label of b?
  return { hA, hAgivenB, mi: hA - hAgivenB };
}
