/**
 * You kept the diagonal alone: element i of A met element i of B, and no other. Here everything meets everything, also where the
 * two vectors have different lengths. How many cells of a table are not on its diagonal?
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [...xA, 1];
  const b = [...xB, 1];
  const outer = a.map((u, i) => b.map((v, j) => (i === j ? u * v : 0)));
  const z = matVec(W, outer.flat()); // row by row: the index of B runs fastest
  const params = W.length * a.length * b.length;
  return { outer, z, params };
}
