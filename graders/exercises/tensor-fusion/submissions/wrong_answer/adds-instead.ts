/**
 * You added the two elements in each cell. Then the effect of one never depends on the other, which is the lesson before this
 * one. Which operation makes the cell of a 0 empty, whatever stands beside it?
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [...xA, 1];
  const b = [...xB, 1];
  const outer = a.map((u) => b.map((v) => u + v));
  const z = matVec(W, outer.flat()); // row by row: the index of B runs fastest
  const params = W.length * a.length * b.length;
  return { outer, z, params };
}
