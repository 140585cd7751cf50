/**
 * Finds both singular vectors of T at once: the symmetric matrix [0 T; Tᵀ 0] has the largest singular value as its largest eigenvalue,
 * and its eigenvector is u above v, each of length √½. The covariances are blocks of one large covariance.
 */
export function cca(X: Mat, Y: Mat, r: number): { rho: number; a: Vec; b: Vec } {
  const n = X.length;
  const p = X[0].length;
  const both = X.map((x, i) => [...x, ...Y[i]]);
  const columns = transpose(both).map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / n;
    return column.map((value) => value - mean);
  });
  const S = columns.map((left) => columns.map((right) => dot(left, right) / (n - 1)));
  const whitenX = inverseRoot(S.slice(0, p).map((row) => row.slice(0, p)), r);
  const whitenY = inverseRoot(S.slice(p).map((row) => row.slice(p)), r);
  const T = matMul(matMul(whitenX, S.slice(0, p).map((row) => row.slice(p))), whitenY);

  const block = S.map((row, i) =>
    row.map((_, j) => {
      if (i < p && j >= p) return T[i][j - p];
      if (i >= p && j < p) return T[j][i - p];
      return 0;
    }),
  );
  const { values, vectors } = jacobiEigen(block);
  const w = vectors[0].map((value) => value * Math.SQRT2);
  return { rho: values[0], a: matVec(whitenX, w.slice(0, p)), b: matVec(whitenY, w.slice(p)) };
}

function inverseRoot(S: Mat, r: number): Mat {
  const { values, vectors } = jacobiEigen(S.map((row, i) => row.map((value, j) => (i === j ? value + r : value))));
  return matMul(transpose(vectors.map((vector, k) => vector.map((value) => value * values[k] ** -0.5))), vectors);
}
