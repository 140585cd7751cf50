/**
 * You divided by the number of terms. The slice of weights is the sum of its terms; how large each is, is already in its factors.
 * What would become of the first term if a second one full of zeros came in?
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
      z[i] += (value * fromB[i]) / FA.length;
    });
  });

  const paramsLow = FA.length * k * (a.length + c.length);
  const paramsFull = k * a.length * c.length;
  return { z, paramsLow, paramsFull };
}
