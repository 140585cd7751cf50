/**
 * Your exponential kernel uses the squared distance, and that is the RBF kernel. Where is the root?
 */
type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf';

/** The table of similarities: a row for each x of A, a column for each y of B. */
export function kernelMatrix(XA: Mat, XB: Mat, kind: Kind, gamma: number, c: number, degree: number): Mat {
  const similarity = (x: Vec, y: Vec): number => {
    switch (kind) {
      case 'cosine':
        return cosine(x, y);
      case 'linear':
        return dot(x, y);
      case 'polynomial':
        return (gamma * dot(x, y) + c) ** degree;
      case 'exponential':
        return Math.exp(-gamma * squaredDistance(x, y));
      case 'rbf':
        return Math.exp(-gamma * squaredDistance(x, y));
    }
  };
  return XA.map((x) => XB.map((y) => similarity(x, y)));
}

function cosine(x: Vec, y: Vec): number {
  const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
  return lengths === 0 ? 0 : dot(x, y) / lengths;
}

function squaredDistance(x: Vec, y: Vec): number {
  const difference = x.map((value, k) => value - y[k]);
  return dot(difference, difference);
}
