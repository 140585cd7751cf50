/**
 * You counted the weights of a sum: one per element of either vector. Here there is one per cell of the table. How many cells do
 * d_A + 1 rows and d_B + 1 columns make?
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [...xA, 1];
  const b = [...xB, 1];
  const outer = a.map((u) => b.map((v) => u * v));
  const z = matVec(W, outer.flat()); // row by row: the index of B runs fastest
  const params = W.length * (a.length + b.length);
  return { outer, z, params };
}
