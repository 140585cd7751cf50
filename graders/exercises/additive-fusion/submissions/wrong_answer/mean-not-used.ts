/**
 * You leave a missing modality out, although its mean is known. Leaving out is putting in zeros: by how much does that shift z, on
 * average, if the mean is 5?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    const input = x;
    if (input === null) return; // neither here nor known: contributes nothing
    const projection = matVec(Ws[m], input);
    projection.forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
