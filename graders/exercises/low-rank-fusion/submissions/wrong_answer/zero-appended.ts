/**
 * You appended a 0 where a 1 belongs, so the last column of every factor does nothing, and no modality is heard by itself. What
 * is left of your terms when both vectors are 0?
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA, 0];
  const c = [...xB, 0];
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
