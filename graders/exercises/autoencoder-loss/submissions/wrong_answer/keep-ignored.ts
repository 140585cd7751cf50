/**
 * You showed both modalities to the encoder, whatever keep says. Then the code never has to predict one from the other. Where
 * do the zeros of keep enter?
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
  let recA = 0;
  let recB = 0;
  for (let i = 0; i < n; i++) {
    const shown = [...XA[i], ...XB[i]];
    const z = matVec(We, shown).map((s, k) => Math.tanh(s + be[k]));
    const decodedA = matVec(DA, z).map((v, j) => v + cA[j]);
    const decodedB = matVec(DB, z).map((v, j) => v + cB[j]);
    recA += squaredError(XA[i], decodedA) / n;
    recB += squaredError(XB[i], decodedB) / n;
  }
  return { recA, recB, loss: recA + lambda * recB };
}

/** ‖x − x̂‖², summed over coordinates. */
function squaredError(x: Vec, decoded: Vec): number {
  return x.reduce((sum, v, j) => sum + (v - decoded[j]) ** 2, 0);
}
