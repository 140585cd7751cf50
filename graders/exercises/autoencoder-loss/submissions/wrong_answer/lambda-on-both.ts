/** You multiplied both errors by lambda. It weighs B against A. With lambda = 0, what should be left of the loss? */
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
  let recA = 0;
  let recB = 0;
  for (let i = 0; i < n; i++) {
    const [keepA, keepB] = keep[i];
    const shown = [...XA[i].map((v) => keepA * v), ...XB[i].map((v) => keepB * v)];
    const z = matVec(We, shown).map((s, k) => Math.tanh(s + be[k]));
    const decodedA = matVec(DA, z).map((v, j) => v + cA[j]);
    const decodedB = matVec(DB, z).map((v, j) => v + cB[j]);
    recA += squaredError(XA[i], decodedA) / n;
    recB += squaredError(XB[i], decodedB) / n;
  }
  return { recA, recB, loss: lambda * (recA + recB) };
}

/** ‖x − x̂‖², summed over coordinates. */
function squaredError(x: Vec, decoded: Vec): number {
  return x.reduce((sum, v, j) => sum + (v - decoded[j]) ** 2, 0);
}
