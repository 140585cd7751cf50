/**
 * Works out one output at a time: gathers its rows from all terms into two matrices with R rows, and takes the dot product of
 * what the two make of A and B. The dot product is the sum over r.
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA, 1];
  const c = [...xB, 1];
  const z = b.map((bias, i) => {
    const rowsA = FA.map((F) => F[i]);
    const rowsB = FB.map((F) => F[i]);
    return bias + dot(matVec(rowsA, a), matVec(rowsB, c));
  });
  const paramsLow = b.length * FA.length * (a.length + c.length);
  const paramsFull = b.length * a.length * c.length;
  return { z, paramsLow, paramsFull };
}
