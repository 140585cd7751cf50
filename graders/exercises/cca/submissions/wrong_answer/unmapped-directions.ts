/**
 * Your directions are those of the whitened views. They have length 1 there, but the data they are to be used on are not
 * whitened. How do you get from there to directions in the views as they were given?
 */
export function cca(X: Mat, Y: Mat, r: number): { rho: number; a: Vec; b: Vec } {
  const Xc = centred(X);
  const Yc = centred(Y);
  const whitenX = inverseRoot(ridged(covariance(Xc, Xc), r));
  const whitenY = inverseRoot(ridged(covariance(Yc, Yc), r));
  const T = matMul(matMul(whitenX, covariance(Xc, Yc)), whitenY);

  const { values, vectors } = jacobiEigen(matMul(T, transpose(T))); // squared singular values of T
  const rho = Math.sqrt(values[0]);
  const u = vectors[0];
  const v = matVec(transpose(T), u).map((value) => value / rho);
  return { rho, a: u, b: v };
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
