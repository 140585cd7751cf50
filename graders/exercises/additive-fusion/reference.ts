/** z = b + Σ Wₘ xₘ over the modalities that are present. */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    if (x === null) return; // missing: contributes nothing
    const projection = matVec(Ws[m], x);
    projection.forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
