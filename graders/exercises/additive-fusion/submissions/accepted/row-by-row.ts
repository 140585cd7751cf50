/** Works out one number of the result at a time with plain loops, and adds the bias last. No helper, no array beside the result. */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z: Vec = [];
  for (let k = 0; k < b.length; k++) {
    let sum = 0;
    for (let m = 0; m < xs.length; m++) {
      let x = xs[m];
      if (x === null) x = means[m];
      if (x === null) continue;
      for (let j = 0; j < x.length; j++) sum += Ws[m][k][j] * x[j];
    }
    z.push(sum + b[k]);
  }
  return z;
}
