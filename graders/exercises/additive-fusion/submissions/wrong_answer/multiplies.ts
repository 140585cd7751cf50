/**
 * You multiply the projections with one another. That is multiplicative fusion, the next lesson: there, what one modality adds
 * depends on the other. Which sign joins the terms of z = W₁x₁ + W₂x₂ + b?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    if (x === null) return;
    matVec(Ws[m], x).forEach((value, k) => {
      z[k] = m === 0 ? value : z[k] * value;
    });
  });
  return z;
}
