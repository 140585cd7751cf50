/**
 * What a contrastive loss says about shared information.
 *
 * @param joint weights of all pairs: rows are values of A, columns values of B
 * @param pairs the batch: for each pair the row of its a and the column of its b
 */
export function infoNceBound(joint: Mat, pairs: [number, number][]): { loss: number; bound: number; mi: number } {
  const loss = 0; // How hard is it to find the own partner among all candidates?
  const mi = 0;
  return { loss, bound: Math.log(pairs.length) - loss, mi };
}
