/**
 * Gated fusion, with soft or hard gates.
 *
 * @param xA modality A, d numbers
 * @param xB modality B, d numbers
 * @param WA weights of A's gate, d rows of 2d: first those for A, then those for B
 * @param bA its biases
 * @param WB weights of B's gate
 * @param bB its biases
 * @param hard open or closed, instead of a sigmoid
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  // Everything is let through so far. What should the two gates let through?
  return xA.map((v, i) => v + xB[i]);
}
