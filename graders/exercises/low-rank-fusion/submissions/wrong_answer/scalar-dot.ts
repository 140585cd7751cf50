/**
 * You took the dot product of the two projections and gave it to every output, so all outputs move alike. The product is element
 * by element. Which number of B belongs to output i?
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
      z[i] += dot(fromA, fromB);
    });
  });

  const paramsLow = FA.length * k * (a.length + c.length);
  const paramsFull = k * a.length * c.length;
  return { z, paramsLow, paramsFull };
}
