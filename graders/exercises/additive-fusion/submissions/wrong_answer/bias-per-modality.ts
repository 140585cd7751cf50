/**
 * You add the bias once for every modality. It belongs to the sum, not to its members. What should come out when all sensors are
 * missing, and how many times is b in it then?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    if (x === null) return;
    matVec(Ws[m], x).forEach((value, k) => {
      z[k] += value + (m > 0 ? b[k] : 0);
    });
  });
  return z;
}
