/**
 * As the formula says: three covariance matrices, and three quadratic forms in u and v. The factor 1/(n − 1) cancels in the quotient and
 * is left out, so that the limit applies to sums of squares.
 */
export function partialCoordination(ZA: Mat, ZB: Mat, u: Vec, v: Vec): { corr: number; order: number } {
  const n = ZA.length;
  if (n === 0) return { corr: 0, order: 0 };

  const A = centredColumns(ZA);
  const B = centredColumns(ZB);
  const form = (left: Vec, P: Mat, Q: Mat, right: Vec) => dot(left, matVec(matMul(P, transpose(Q)), right));
  const uu = form(u, A, A, u);
  const vv = form(v, B, B, v);
  const corr = uu > 1e-12 && vv > 1e-12 ? form(u, A, B, v) / (Math.sqrt(uu) * Math.sqrt(vv)) : 0;

  let order = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < u.length; j++) {
      if (ZB[i][j] > ZA[i][j]) order += (ZB[i][j] - ZA[i][j]) ** 2 / n;
    }
  }
  return { corr, order };
}

/** A row for each coordinate, its mean taken away. */
function centredColumns(Z: Mat): Mat {
  return transpose(Z).map((column) => {
    const middle = column.reduce((sum, value) => sum + value, 0) / column.length;
    return column.map((value) => value - middle);
  });
}
