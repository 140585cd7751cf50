/**
 * You add the mean to a reading that is there. It stands in for a reading, and nothing is missing here. When is it needed?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    const input = x ?? means[m];
    if (input === null) return; // neither here nor known: contributes nothing
    const mean = means[m];
    const projection = matVec(Ws[m], x && mean ? x.map((value, j) => value + mean[j]) : input);
    projection.forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
