/** z = b + Σ Wₘ xₘ. For a modality that is missing its mean stands in, where a mean is known. */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    const input = x ?? means[m];
    if (input === null) return; // neither here nor known: contributes nothing
    const projection = matVec(Ws[m], input);
    projection.forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
