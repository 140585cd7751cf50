/**
 * You make the modalities that are present louder, to make up for the missing ones, as dropout does in training. Here a missing
 * modality simply says nothing. If the sound is gone, why should the picture count double?
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {
  const sum = b.map(() => 0);
  xs.forEach((x, m) => {
    if (x === null) return;
    matVec(Ws[m], x).forEach((value, k) => {
      sum[k] += value;
    });
  });
  const present = xs.filter((x) => x !== null).length;
  const scale = present > 0 ? xs.length / present : 0;
  return b.map((bias, k) => bias + scale * sum[k]);
}
