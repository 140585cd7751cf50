/**
 * You take the singular values of the covariance itself. Encoders could raise those a hundredfold by making both codes ten times as long.
 * What has to be divided out on either side, so that scale no longer counts?
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
  const A = centred(ZA);
  const B = centred(ZB);
  const T = covariance(A, B);

  const squared = jacobiEigen(matMul(transpose(T), T)).values; // the squares of the canonical correlations
  const corr = sum(squared.map((square) => Math.sqrt(Math.max(0, square)))); // rounding may make a 0 negative
  const recon = meanSquaredError(XA, XAhat) + meanSquaredError(XB, XBhat);
  return { corr, recon, loss: -corr + lambda * recon };
}

function centred(Z: Mat): Mat {
  const means = transpose(Z).map((column) => sum(column) / Z.length);
  return Z.map((row) => row.map((value, j) => value - means[j]));
}

/** Of two centred tables with the same number of rows. */
function covariance(P: Mat, Q: Mat): Mat {
  return matMul(transpose(P), Q).map((row) => row.map((value) => value / (P.length - 1)));
}

function withRidge(S: Mat, r: number): Mat {
  return S.map((row, i) => row.map((value, j) => (i === j ? value + r : value)));
}

/** S to the power −½: the same eigenvectors v, each eigenvalue λ turned into 1/√λ. */
function inverseRoot(S: Mat): Mat {
  const { values, vectors } = jacobiEigen(S);
  return S.map((_, i) => S.map((_, j) => sum(vectors.map((v, k) => (v[i] * v[j]) / Math.sqrt(values[k])))));
}

/** Squared distance between each row and its reconstruction, averaged over the rows. */
function meanSquaredError(X: Mat, Xhat: Mat): number {
  const errors = X.map((x, i) => sum(x.map((value, j) => (value - Xhat[i][j]) ** 2)));
  return sum(errors) / X.length;
}

function sum(values: Vec): number {
  return values.reduce((total, value) => total + value, 0);
}
