/**
 * Sums up covariances with plain loops, and takes the eigenvalues of T Tᵀ instead of TᵀT: what is not 0 is the same.
 * Reconstructions are compared as two long vectors.
 */
export function dccaeLoss(
  ZA: Mat,
  ZB: Mat,
  XA: Mat,
  XAhat: Mat,
  XB: Mat,
  XBhat: Mat,
  lambda: number,
  r: number,
): { corr: number; recon: number; loss: number } {
  const whitenA = inverseRoot(covariance(ZA, ZA, r));
  const whitenB = inverseRoot(covariance(ZB, ZB, r));
  const T = matMul(whitenA, matMul(covariance(ZA, ZB, 0), whitenB));
  let corr = 0;
  for (const square of jacobiEigen(matMul(T, transpose(T))).values) {
    if (square > 0) corr += Math.sqrt(square);
  }
  const recon = (squaredDistance(XA.flat(), XAhat.flat()) + squaredDistance(XB.flat(), XBhat.flat())) / ZA.length;
  return { corr, recon, loss: lambda * recon - corr };
}

function covariance(P: Mat, Q: Mat, ridge: number): Mat {
  const n = P.length;
  const meanP = P[0].map((_, j) => P.reduce((s, row) => s + row[j], 0) / n);
  const meanQ = Q[0].map((_, j) => Q.reduce((s, row) => s + row[j], 0) / n);
  const C = meanP.map((_, i) => meanQ.map((_, j) => (i === j ? ridge : 0)));
  for (let t = 0; t < n; t++) {
    for (let i = 0; i < meanP.length; i++) {
      for (let j = 0; j < meanQ.length; j++) C[i][j] += ((P[t][i] - meanP[i]) * (Q[t][j] - meanQ[j])) / (n - 1);
    }
  }
  return C;
}

function inverseRoot(S: Mat): Mat {
  const { values, vectors } = jacobiEigen(S);
  const scaled = vectors.map((v, k) => v.map((x) => x * values[k] ** -0.5));
  return matMul(transpose(scaled), vectors);
}

function squaredDistance(p: Vec, q: Vec): number {
  const error = p.map((v, i) => v - q[i]);
  return dot(error, error);
}
