/**
 * What is left to learn about one modality once the other is known.
 *
 * @param joint weights of all pairs: rows are values of A, columns values of B
 * @param base 2 for bits, Math.E for nats
 */
export function conditionalEntropy(joint: Mat, base: number): { aGivenB: number; bGivenA: number } {
  let aGivenB = 0;
  let bGivenA = 0;
  // How surprising is each cell of the table to somebody who knows its column? Or its row?
  return { aGivenB, bGivenA };
}
