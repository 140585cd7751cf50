/**
 * Some of your slopes are negative. The length of a gradient never is, even where the similarity falls. What is missing around the
 * bracket?
 */
type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf' | 'exp-dot';

export function kernelMatrix(XA: Mat, XB: Mat, kind: Kind, gamma: number, c: number, degree: number, want: 'similarity' | 'slope'): Mat {
  const similarity = (x: Vec, y: Vec): number => {
    switch (kind) {
      case 'cosine':
        return cosine(x, y);
      case 'linear':
        return dot(x, y);
      case 'polynomial':
        return (gamma * dot(x, y) + c) ** degree;
      case 'exponential':
        return Math.exp(-gamma * distance(x, y));
      case 'rbf':
        return Math.exp(-gamma * distance(x, y) ** 2);
      case 'exp-dot':
        return Math.exp(gamma * dot(x, y));
    }
  };
  /** The length of the gradient with respect to y: the outer derivative times the length of the inner one. */
  const slope = (x: Vec, y: Vec): number => {
    switch (kind) {
      case 'cosine':
        return cosineSlope(x, y);
      case 'linear':
        return length(x);
      case 'polynomial':
        return degree * (gamma * dot(x, y) + c) ** (degree - 1) * gamma * length(x);
      case 'exponential':
        return gamma * similarity(x, y); // a distance changes by 1 per step, however near y is
      case 'rbf':
        return 2 * gamma * distance(x, y) * similarity(x, y);
      case 'exp-dot':
        return gamma * length(x) * similarity(x, y);
    }
  };
  return XA.map((x) => XB.map((y) => (want === 'slope' ? slope(x, y) : similarity(x, y))));
}

function cosine(x: Vec, y: Vec): number {
  const lengths = length(x) * length(y);
  return lengths === 0 ? 0 : dot(x, y) / lengths;
}

/** Only what of x is perpendicular to y turns the angle, and a step turns it the less, the longer y is. */
function cosineSlope(x: Vec, y: Vec): number {
  const lengths = length(x) * length(y);
  if (lengths === 0) return 0;
  const along = dot(x, y) / dot(y, y);
  return length(x.map((value, k) => value - along * y[k])) / lengths;
}

function distance(x: Vec, y: Vec): number {
  return length(x.map((value, k) => value - y[k]));
}

function length(x: Vec): number {
  return Math.sqrt(dot(x, x));
}
