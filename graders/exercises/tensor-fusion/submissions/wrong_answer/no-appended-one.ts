/**
 * The appended 1 is missing. Your table holds products of A with B and nothing else, so neither modality is heard on its own, and
 * the rows of W are longer than your table. By which number must you multiply a feature to get it back as it is?
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [...xA];
  const b = [...xB];
  const outer = a.map((u) => b.map((v) => u * v));
  const z = matVec(W, outer.flat()); // row by row: the index of B runs fastest
  const params = W.length * a.length * b.length;
  return { outer, z, params };
}
