/**
 * You appended a 0, so the last row and the last column of the table are empty. They are meant to hold the two vectors as they
 * are. By which number must you multiply a feature to get it back?
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [...xA, 0];
  const b = [...xB, 0];
  const outer = a.map((u) => b.map((v) => u * v));
  const z = matVec(W, outer.flat()); // row by row: the index of B runs fastest
  const params = W.length * a.length * b.length;
  return { outer, z, params };
}
