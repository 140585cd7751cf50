/**
 * Plain loops over samples, code and coordinates, with the total divided by n once at the end. A hidden modality is skipped
 * instead of being multiplied by 0.
 */
export function autoencoderLoss(
  XA: Mat,
  XB: Mat,
  keep: Mat,
  We: Mat,
  be: Vec,
  DA: Mat,
  cA: Vec,
  DB: Mat,
  cB: Vec,
  lambda: number,
): { recA: number; recB: number; loss: number } {
  const n = XA.length;
  if (n === 0) return { recA: 0, recB: 0, loss: 0 };
  let totalA = 0;
  let totalB = 0;
  for (let i = 0; i < n; i++) {
    const a = XA[i];
    const b = XB[i];
    const z: Vec = [];
    for (let k = 0; k < be.length; k++) {
      let s = be[k];
      if (keep[i][0]) for (let j = 0; j < a.length; j++) s += We[k][j] * a[j];
      if (keep[i][1]) for (let j = 0; j < b.length; j++) s += We[k][a.length + j] * b[j];
      z.push(Math.tanh(s));
    }
    for (let j = 0; j < a.length; j++) {
      const miss = dot(DA[j], z) + cA[j] - a[j];
      totalA += miss * miss;
    }
    for (let j = 0; j < b.length; j++) {
      const miss = dot(DB[j], z) + cB[j] - b[j];
      totalB += miss * miss;
    }
  }
  return { recA: totalA / n, recB: totalB / n, loss: (totalA + lambda * totalB) / n };
}
