/**
 * Fills the table with loops, all from three dot products: the squared distance is xᵀx + yᵀy − 2xᵀy, which rounding can push a
 * little below 0, and so it is kept at 0 there. The power is a product.
 */
export function kernelMatrix(XA: Mat, XB: Mat, kind: 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf', gamma: number, c: number, degree: number): Mat {
  const K: Mat = [];
  for (const x of XA) {
    const row: Vec = [];
    for (const y of XB) {
      const xy = dot(x, y);
      const xx = dot(x, x);
      const yy = dot(y, y);
      const squared = Math.max(0, xx + yy - 2 * xy);
      if (kind === 'cosine') row.push(xx * yy > 0 ? xy / Math.sqrt(xx * yy) : 0);
      else if (kind === 'linear') row.push(xy);
      else if (kind === 'polynomial') {
        let power = 1;
        for (let factor = 0; factor < degree; factor++) power *= gamma * xy + c;
        row.push(power);
      } else row.push(1 / Math.exp(gamma * (kind === 'rbf' ? squared : Math.sqrt(squared))));
    }
    K.push(row);
  }
  return K;
}
