/**
 * What a critic proves about shared information.
 *
 * @param joint weights of all pairs: rows are values of A, columns values of B
 * @param critic a score for each of these pairs
 * @param pairs the batch: for each pair the row of its a and the column of its b
 */
export function infoNceBound(joint: Mat, critic: Mat, pairs: [number, number][]): { bound: number; expected: number; mi: number } {
  const bound = 0; // How hard is it for the critic to find the own partner in this batch?
  const expected = 0; // And in a batch of two that nobody has seen yet?
  const mi = 0;
  return { bound, expected, mi };
}
