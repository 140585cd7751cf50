/**
 * Sends the whole batch through at once with matrix products. Each bias is one column more in its matrix, met by a 1 at the end
 * of each row.
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

  const shown = XA.map((a, i) => {
    const fromA = keep[i][0] === 1 ? a : a.map(() => 0);
    const fromB = keep[i][1] === 1 ? XB[i] : XB[i].map(() => 0);
    return [...fromA, ...fromB];
  });
  const Z = affine(shown, We, be).map((row) => row.map((s) => Math.tanh(s)));
  const recA = meanSquare(XA, affine(Z, DA, cA));
  const recB = meanSquare(XB, affine(Z, DB, cB));
  return { recA, recB, loss: recA + lambda * recB };
}

/** One row W x + b per row x. */
function affine(X: Mat, W: Mat, b: Vec): Mat {
  const withOne = X.map((x) => [...x, 1]);
  const withBias = W.map((row, k) => [...row, b[k]]);
  return matMul(withOne, transpose(withBias));
}

function meanSquare(X: Mat, Y: Mat): number {
  const differences = X.flatMap((row, i) => row.map((v, j) => v - Y[i][j]));
  return dot(differences, differences) / X.length;
}
