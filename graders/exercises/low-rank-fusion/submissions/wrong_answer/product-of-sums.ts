/**
 * You added up over r before you multiplied. Then the A of one term also meets the B of every other, products that are not in the
 * formula. For R = 2, how many products are in the formula, and how many in yours?
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA, 1];
  const c = [...xB, 1];
  const k = b.length;

  const z = b.slice();
  const sumA = b.map(() => 0);
  const sumB = b.map(() => 0);
  FA.forEach((F, r) => {
    const fromA = matVec(F, a);
    const fromB = matVec(FB[r], c);
    for (let i = 0; i < k; i++) {
      sumA[i] += fromA[i];
      sumB[i] += fromB[i];
    }
  });
  for (let i = 0; i < k; i++) z[i] += sumA[i] * sumB[i];

  const paramsLow = FA.length * k * (a.length + c.length);
  const paramsFull = k * a.length * c.length;
  return { z, paramsLow, paramsFull };
}
