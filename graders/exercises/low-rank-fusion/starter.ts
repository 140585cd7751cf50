/**
 * Low-rank fusion: a sum of element-wise products of projections.
 *
 * @param xA one vector of modality A
 * @param xB one vector of modality B
 * @param FA the factors of A, one matrix a term
 * @param FB the factors of B; FB[r] belongs to FA[r]
 * @param b the bias, one number per output
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const z = b.slice();
  // The bias alone so far. What does each term add?
  return { z, paramsLow: 0, paramsFull: 0 };
}
