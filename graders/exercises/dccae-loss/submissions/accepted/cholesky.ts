/**
 * Whitens by Cholesky factors instead of symmetric roots, which turns T but keeps its singular values. These it takes from
 * the block matrix of 0, T, Tᵀ and 0: its eigenvalues are the singular values, once with each sign.
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
  const n = ZA.length;
  const k = ZA[0].length;
  const Z = ZA.map((z, i) => [...z, ...ZB[i]]);
  const means = transpose(Z).map((column) => column.reduce((s, v) => s + v, 0) / n);
  const covariance = (p: number, q: number) => Z.reduce((s, z) => s + (z[p] - means[p]) * (z[q] - means[q]), 0) / (n - 1);
  const S = means.map((_, p) => means.map((_, q) => covariance(p, q) + (p === q ? r : 0)));

  const LA = cholesky(S.slice(0, k).map((row) => row.slice(0, k)));
  const LB = cholesky(S.slice(k).map((row) => row.slice(k)));
  const between = S.slice(0, k).map((row) => row.slice(k));
  const half = transpose(transpose(between).map((column) => solve(LA, column)));
  const T = half.map((row) => solve(LB, row));
  const block = S.map((_, p) =>
    S.map((_, q) => {
      if (p < k && q >= k) return T[p][q - k];
      return p >= k && q < k ? T[q][p - k] : 0;
    }),
  );

  const corr = jacobiEigen(block).values.reduce((s, v) => s + Math.abs(v), 0) / 2;
  let recon = 0;
  for (let i = 0; i < n; i++) {
    XA[i].forEach((v, j) => {
      recon += (v - XAhat[i][j]) ** 2 / n;
    });
    XB[i].forEach((v, j) => {
      recon += (v - XBhat[i][j]) ** 2 / n;
    });
  }
  return { corr, recon, loss: lambda * recon - corr };
}

/** The lower triangle L with L Lᵀ = S. */
function cholesky(S: Mat): Mat {
  const L = S.map((row) => row.map(() => 0));
  for (let i = 0; i < S.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = S[i][j];
      for (let t = 0; t < j; t++) rest -= L[i][t] * L[j][t];
      L[i][j] = i === j ? Math.sqrt(rest) : rest / L[j][j];
    }
  }
  return L;
}

/** The x with L x = y. */
function solve(L: Mat, y: Vec): Vec {
  const x: Vec = [];
  y.forEach((value, i) => {
    let rest = value;
    for (let t = 0; t < i; t++) rest -= L[i][t] * x[t];
    x.push(rest / L[i][i]);
  });
  return x;
}
