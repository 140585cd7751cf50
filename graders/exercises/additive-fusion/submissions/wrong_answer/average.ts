/**
 * You divide by the number of modalities: that is the mean of the projections, and the exercise asks for their sum. How loud a
 * modality is, is already in its matrix. What would happen to the camera’s share in z if a third sensor came in?
 */
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
  const heard = xs.filter((x, m) => (x ?? means[m]) !== null).length;
  return b.map((bias, k) => bias + (heard > 0 ? (z[k] - bias) / heard : 0));
}
