/**
 * You multiply the projections with one another. That is multiplicative fusion, the next lesson: there, what one modality adds
 * depends on the other. Which sign joins the terms of z = W₁x₁ + W₂x₂ + b?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    const input = x ?? means[m];
    if (input === null) return; // neither here nor known: contributes nothing
    const projection = matVec(Ws[m], input);
    projection.forEach((value, k) => {
      z[k] = m === 0 ? value : z[k] * value;
    });
  });
  return z;
}
