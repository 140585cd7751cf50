/**
 * The bias is missing. Your sum starts from zero: what should it start from, so that with no modality at all the result is b?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {
  const z = b.map(() => 0);
  xs.forEach((x, m) => {
    if (x === null) return;
    matVec(Ws[m], x).forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
