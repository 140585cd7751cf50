/**
 * You put the same number into every place of the missing vector, the mean of its means. Each feature has a mean of its own. What is
 * known of feature j?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    const mean = means[m];
    const input = x ?? (mean && mean.map(() => mean.reduce((sum, value) => sum + value / mean.length, 0)));
    if (input === null) return; // neither here nor known: contributes nothing
    const projection = matVec(Ws[m], input);
    projection.forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
