/**
 * You look for the largest covariance, which is partial least squares: there a column wins by being large. What has to be done
 * to each view first, so that every direction of length 1 has the variance 1?
 */
export function cca(X: Mat, Y: Mat, r: number): { rho: number; a: Vec; b: Vec } {
  const Xc = centred(X);
  const Yc = centred(Y);
  const whitenX = identity(Xc[0].length);
  const whitenY = identity(Yc[0].length);
  const T = matMul(matMul(whitenX, covariance(Xc, Yc)), whitenY);

  const { values, vectors } = jacobiEigen(matMul(T, transpose(T))); // squared singular values of T
  const rho = Math.sqrt(values[0]);
  const u = vectors[0];
  const v = matVec(transpose(T), u).map((value) => value / rho);
  return { rho, a: matVec(whitenX, u), b: matVec(whitenY, v) };
}

function identity(size: number): Mat {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

/** Every column with its mean taken away. */
function centred(M: Mat): Mat {
  const columns = transpose(M).map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    return column.map((value) => value - mean);
  });
  return transpose(columns);
}

/** Of columns that are centred. */
function covariance(P: Mat, Q: Mat): Mat {
  return matMul(transpose(P), Q).map((row) => row.map((sum) => sum / (P.length - 1)));
}

function ridged(S: Mat, r: number): Mat {
  return S.map((row, i) => row.map((value, j) => (i === j ? value + r : value)));
}

/** S^(−1/2): the same eigenvectors, and each eigenvalue λ becomes 1/√λ. */
function inverseRoot(S: Mat): Mat {
  const { values, vectors } = jacobiEigen(S);
  const scaled = vectors.map((vector, k) => vector.map((value) => value / Math.sqrt(values[k])));
  return matMul(transpose(vectors), scaled);
}
