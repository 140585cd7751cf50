/**
 * Multiplies every element of one modality with every element of the other, and weighs the products.
 *
 * @param xA one vector of modality A, of any length
 * @param xB one vector of modality B, of any length
 * @param W one row of weights per output, one weight per product
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const outer = xA.map((u) => xB.map((v) => u * v));
  // Products alone so far. Where do the two vectors themselves appear?
  return { outer, z: W.map(() => 0), params: 0 };
}
