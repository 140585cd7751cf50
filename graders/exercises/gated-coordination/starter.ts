/**
 * Two representations, each opened and closed by what both say, and how well they agree.
 *
 * @param xA representation of modality A
 * @param xB representation of modality B, of the same length
 * @param WA matrix of the gate of A, twice as wide as xA is long
 * @param bA bias of the gate of A
 * @param WB matrix of the gate of B
 * @param bB bias of the gate of B
 */
export function gatedCoordination(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec): { a: Vec; b: Vec; similarity: number; best: number } {
  // How far is each coordinate open? And how far could it be, at best?
  return { a: xA, b: xB, similarity: 0, best: 0 };
}
