/**
 * You read the table column by column. The columns of W expect it row by row: first everything that is multiplied by the first
 * element of A. Which of the two indices runs fastest?
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = [...xA, 1];
  const b = [...xB, 1];
  const outer = a.map((u) => b.map((v) => u * v));
  const z = matVec(W, transpose(outer).flat()); // column by column
  const params = W.length * a.length * b.length;
  return { outer, z, params };
}
