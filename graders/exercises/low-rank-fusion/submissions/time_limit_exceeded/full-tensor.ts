/**
 * Right on every input, but you build the weight tensor, cell by cell, and its size is the product of the two lengths. The
 * factors alone have R times their sum. Can you apply each factor to its own vector before anything is multiplied?
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA, 1];
  const c = [...xB, 1];
  const z = b.map((bias, i) => {
    const W = a.map((_, p) => c.map((_, q) => FA.reduce((sum, F, r) => sum + F[i][p] * FB[r][i][q], 0)));
    return bias + dot(a, matVec(W, c));
  });
  const paramsLow = FA.length * b.length * (a.length + c.length);
  const paramsFull = b.length * a.length * c.length;
  return { z, paramsLow, paramsFull };
}
