/**
 * How far two modalities are correlated along one direction each, and how far their order is violated.
 *
 * @param ZA vectors of modality A, the specific side, one a row
 * @param ZB vectors of modality B, the general side; row i belongs to row i of ZA
 * @param u direction in the space of A
 * @param v direction in the space of B
 */
export function partialCoordination(ZA: Mat, ZB: Mat, u: Vec, v: Vec): { corr: number; order: number } {
  const p = matVec(ZA, u);
  const q = matVec(ZB, v);
  // How do p and q vary together? And where does B stick out above A?
  return { corr: 0, order: 0 };
}
