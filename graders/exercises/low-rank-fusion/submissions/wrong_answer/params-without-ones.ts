/**
 * You counted one weight per element of the two vectors. The factors and the slices of the tensor also have a column for the
 * appended 1. How long are the vectors when they meet their factors?
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA, 1];
  const c = [...xB, 1];
  const k = b.length;

  const z = b.slice();
  FA.forEach((F, r) => {
    const fromA = matVec(F, a);
    const fromB = matVec(FB[r], c);
    fromA.forEach((value, i) => {
      z[i] += value * fromB[i];
    });
  });

  const paramsLow = FA.length * k * (xA.length + xB.length);
  const paramsFull = k * xA.length * xB.length;
  return { z, paramsLow, paramsFull };
}
