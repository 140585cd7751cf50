/** One function for each kind, in a table, chosen once before the matrix is filled. The cosine is the linear kernel of unit vectors. */
export function kernelMatrix(XA: Mat, XB: Mat, kind: 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf', gamma: number, c: number, degree: number): Mat {
  const kernels = {
    cosine: (x: Vec, y: Vec) => dot(unit(x), unit(y)),
    linear: (x: Vec, y: Vec) => dot(x, y),
    polynomial: (x: Vec, y: Vec) => Math.pow(c + gamma * dot(x, y), degree),
    exponential: (x: Vec, y: Vec) => Math.exp(-gamma * distance(x, y)),
    rbf: (x: Vec, y: Vec) => Math.exp(-gamma * distance(x, y) ** 2),
  };
  const chosen = kernels[kind];
  return XA.map((x) => XB.map((y) => chosen(x, y)));
}

function distance(x: Vec, y: Vec): number {
  return Math.hypot(...x.map((value, k) => value - y[k]));
}

function unit(x: Vec): Vec {
  const length = Math.hypot(...x);
  return length === 0 ? x : x.map((value) => value / length);
}
