/**
 * After you drop a missing modality, the ones behind it move up, and each of them meets the matrix of a neighbour. The last vector
 * of xs belongs to the last matrix of Ws, whoever is missing before it. At which moment does your index change its meaning?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  const inputs = xs.map((x, m) => x ?? means[m]).filter((input) => input !== null);
  inputs.forEach((input, m) => {
    const projection = matVec(Ws[m], input);
    projection.forEach((value, k) => {
      z[k] += value;
    });
  });
  return z;
}
