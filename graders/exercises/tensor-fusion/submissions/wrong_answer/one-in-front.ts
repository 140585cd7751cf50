/**
 * You put the 1 in front of each vector. All products are there, but each column of W now meets the product of a neighbour. At
 * which end does the 1 belong?
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [1, ...xA];
  const b = [1, ...xB];
  const outer = a.map((u) => b.map((v) => u * v));
  const z = matVec(W, outer.flat()); // row by row: the index of B runs fastest
  const params = W.length * a.length * b.length;
  return { outer, z, params };
}
