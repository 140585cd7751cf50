/**
 * You divide by the number of modalities: that is the mean of the projections, and the exercise asks for their sum. How loud a
 * modality is, is already in its matrix. What would happen to the camera's share in z if a third sensor came in?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {
  const z = b.map(() => 0);
  xs.forEach((x, m) => {
    if (x === null) return;
    matVec(Ws[m], x).forEach((value, k) => {
      z[k] += value;
    });
  });
  const present = xs.filter((x) => x !== null).length;
  return b.map((bias, k) => bias + (present > 0 ? z[k] / present : 0));
}
