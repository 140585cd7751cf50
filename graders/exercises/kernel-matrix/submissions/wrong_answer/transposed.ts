/**
 * You return the transposed table: a row for each item of B. To which modality do the rows belong, and which loop is then the
 * outer one?
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
        return Math.exp(-gamma * Math.sqrt(squaredDistance(x, y)));
      case 'rbf':
        return Math.exp(-gamma * squaredDistance(x, y));
    }
  };
  return XB.map((y) => XA.map((x) => similarity(x, y)));
}

function cosine(x: Vec, y: Vec): number {
  const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
  return lengths === 0 ? 0 : dot(x, y) / lengths;
}

function squaredDistance(x: Vec, y: Vec): number {
  const difference = x.map((value, k) => value - y[k]);
  return dot(difference, difference);
}
