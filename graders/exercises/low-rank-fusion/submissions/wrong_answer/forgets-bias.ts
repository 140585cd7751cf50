/** The bias is missing. Your sum starts from zero: what should it start from, so that without any term the result is b? */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const a = [...xA, 1];
  const c = [...xB, 1];
  const k = b.length;

  const z = b.map(() => 0);
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
