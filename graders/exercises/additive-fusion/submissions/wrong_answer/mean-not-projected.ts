/**
 * You add the mean of a missing modality to z as it is. It is a vector of the sensor, of the sensor’s length. What brings it to the
 * length of z?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  xs.forEach((x, m) => {
    const input = x ?? means[m];
    if (input === null) return; // neither here nor known: contributes nothing
    const projection = x === null ? b.map((_, k) => input[k] ?? 0) : matVec(Ws[m], input);
    projection.forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
