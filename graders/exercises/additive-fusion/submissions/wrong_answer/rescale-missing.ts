/**
 * You make the modalities that are present louder, to make up for the missing ones, as dropout does in training. Here a modality of
 * which nothing is known simply says nothing. If the sound is gone, why should the picture count double?
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
  return b.map((bias, k) => bias + (heard > 0 ? (xs.length / heard) * (z[k] - bias) : 0));
}
