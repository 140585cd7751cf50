type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf' | 'exp-dot';

/**
 * Writes down the gradient itself, one number for each coordinate of y, and takes its length at the end. Only at the tip of the
 * exponential kernel there is no gradient; its length has the limit γ.
 */
export function kernelMatrix(XA: Mat, XB: Mat, kind: Kind, gamma: number, c: number, degree: number, want: 'similarity' | 'slope'): Mat {
  const K: Mat = [];
  for (const x of XA) {
    const row: Vec = [];
    for (const y of XB) {
      const xy = dot(x, y);
      const xx = dot(x, x);
      const yy = dot(y, y);
      const apart = x.map((value, k) => value - y[k]);
      const squared = dot(apart, apart);
      let value = 0;
      let gradient = y.map(() => 0);
      if (kind === 'linear') {
        value = xy;
        gradient = x;
      } else if (kind === 'cosine') {
        if (xx > 0 && yy > 0) {
          value = xy / Math.sqrt(xx * yy);
          gradient = x.map((xk, k) => xk / Math.sqrt(xx * yy) - (value * y[k]) / yy);
        }
      } else if (kind === 'polynomial') {
        let lower = 1;
        for (let factor = 1; factor < degree; factor++) lower *= gamma * xy + c;
        value = lower * (gamma * xy + c);
        gradient = x.map((xk) => degree * lower * gamma * xk);
      } else if (kind === 'exp-dot') {
        value = Math.exp(gamma * xy);
        gradient = x.map((xk) => gamma * value * xk);
      } else if (kind === 'rbf') {
        value = 1 / Math.exp(gamma * squared);
        gradient = apart.map((step) => 2 * gamma * value * step);
      } else {
        value = 1 / Math.exp(gamma * Math.sqrt(squared));
        gradient = squared === 0 ? [gamma] : apart.map((step) => (gamma * value * step) / Math.sqrt(squared));
      }
      row.push(want === 'slope' ? Math.sqrt(dot(gradient, gradient)) : value);
    }
    K.push(row);
  }
  return K;
}
