/**
 * You add the bias once for every modality. It belongs to the sum, not to its members. What should come out when all sensors are
 * missing, and how many times is b in it then?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    const input = x ?? means[m];
    if (input === null) return; // neither here nor known: contributes nothing
    const projection = matVec(Ws[m], input);
    projection.forEach((value, k) => {
      z[k] += value + (m > 0 ? b[k] : 0);
    });
  });
  return z;
}
