/**
 * Whitens with Cholesky factors in place of roots, S = LLᵀ: any matrix that turns the covariance into the identity will do, since the
 * whitened views differ only by a rotation. The eigenproblem is solved on the side of Y, TᵀT, and a follows from b.
 */
export function cca(X: Mat, Y: Mat, r: number): { rho: number; a: Vec; b: Vec } {
  const A = centredColumns(X);
  const B = centredColumns(Y);
  const n = X.length;
  const covariance = (P: Mat, Q: Mat) => P.map((p) => Q.map((q) => dot(p, q) / (n - 1)));
  const ridged = (S: Mat) => S.map((row, i) => row.map((value, j) => (i === j ? value + r : value)));
  const LX = cholesky(ridged(covariance(A, A)));
  const LY = cholesky(ridged(covariance(B, B)));

  const half = transpose(covariance(A, B)).map((column) => forward(LX, column)); // (LX⁻¹ Σ_XY)ᵀ
  const T = transpose(half).map((row) => forward(LY, row));
  const v = jacobiEigen(matMul(transpose(T), T)).vectors[0];
  const Tv = matVec(T, v);
  const rho = Math.sqrt(dot(Tv, Tv));
  return { rho, a: backward(LX, Tv.map((value) => value / rho)), b: backward(LY, v) };
}

function centredColumns(M: Mat): Mat {
  return transpose(M).map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    return column.map((value) => value - mean);
  });
}

/** The lower triangular L with LLᵀ = S. */
function cholesky(S: Mat): Mat {
  const L = S.map((row) => row.map(() => 0));
  for (let i = 0; i < S.length; i++) {
    for (let j = 0; j <= i; j++) {
      const rest = S[i][j] - dot(L[i].slice(0, j), L[j]);
      L[i][j] = i === j ? Math.sqrt(rest) : rest / L[j][j];
    }
  }
  return L;
}

/** Solves Lx = y from the top. */
function forward(L: Mat, y: Vec): Vec {
  const x: Vec = [];
  y.forEach((value, i) => x.push((value - dot(x, L[i])) / L[i][i]));
  return x;
}

/** Solves Lᵀx = y from the bottom. */
function backward(L: Mat, y: Vec): Vec {
  const x = y.slice();
  for (let i = y.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < y.length; k++) x[i] -= L[k][i] * x[k];
    x[i] /= L[i][i];
  }
  return x;
}
