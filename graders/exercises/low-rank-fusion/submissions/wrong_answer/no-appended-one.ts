/**
 * The appended 1 is missing: each factor has a column more than your vectors have numbers, and what is multiplied with nothing is
 * not a number. Which element does the last column belong to?
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA];
  const c = [...xB];
  const k = b.length;

  const z = b.slice();
  FA.forEach((F, r) => {
    const fromA = matVec(F, a);
    const fromB = matVec(FB[r], c);
    fromA.forEach((value, i) => {
      z[i] += value * fromB[i];
    });
  });

  const paramsLow = FA.length * k * (a.length + c.length);
  const paramsFull = k * a.length * c.length;
  return { z, paramsLow, paramsFull };
}
