/**
 * You multiplied the terms with one another. With each further term the output becomes a higher power of A and B, and no longer
 * weighs their products. Which sign joins the terms of a decomposition?
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA, 1];
  const c = [...xB, 1];
  const k = b.length;

  const z = b.slice();
  FA.forEach((F, r) => {
    const fromA = matVec(F, a);
    const fromB = matVec(FB[r], c);
    for (let i = 0; i < k; i++) z[i] = (r === 0 ? 1 : z[i]) * fromA[i] * fromB[i];
  });
  if (FA.length > 0) for (let i = 0; i < k; i++) z[i] += b[i];

  const paramsLow = FA.length * k * (a.length + c.length);
  const paramsFull = k * a.length * c.length;
  return { z, paramsLow, paramsFull };
}
