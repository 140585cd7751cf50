/**
 * One table of kernels, each as a function of a single number t (a dot product or a distance) and of its derivative. The slope is |f′(t)|
 * times the slope of t. The cosine is the linear kernel of unit vectors, and its slope the sine of the angle over the length of y.
 */
export function kernelMatrix(XA: Mat, XB: Mat, kind: Kind, gamma: number, c: number, degree: number, want: 'similarity' | 'slope'): Mat {
  const scalar: Record<string, { of: 'dot' | 'distance'; f: (t: number) => number; derivative: (t: number) => number }> = {
    linear: { of: 'dot', f: (t) => t, derivative: () => 1 },
    polynomial: { of: 'dot', f: (t) => (c + gamma * t) ** degree, derivative: (t) => gamma * degree * (c + gamma * t) ** (degree - 1) },
    'exp-dot': { of: 'dot', f: (t) => Math.exp(gamma * t), derivative: (t) => gamma * Math.exp(gamma * t) },
    exponential: { of: 'distance', f: (t) => Math.exp(-gamma * t), derivative: (t) => -gamma * Math.exp(-gamma * t) },
    rbf: { of: 'distance', f: (t) => Math.exp(-gamma * t * t), derivative: (t) => -2 * gamma * t * Math.exp(-gamma * t * t) },
  };
  const angle = (x: Vec, y: Vec) => {
    const lengths = Math.hypot(...x) * Math.hypot(...y);
    if (lengths === 0) return 0;
    const cosine = dot(x, y) / lengths;
    return want === 'similarity' ? cosine : Math.sqrt(Math.max(0, 1 - cosine * cosine)) / Math.hypot(...y);
  };
  const other = (x: Vec, y: Vec) => {
    const { of, f, derivative } = scalar[kind];
    const t = of === 'dot' ? dot(x, y) : Math.hypot(...x.map((value, k) => value - y[k]));
    const slopeOfT = of === 'dot' ? Math.hypot(...x) : 1;
    return want === 'similarity' ? f(t) : Math.abs(derivative(t)) * slopeOfT;
  };
  return XA.map((x) => XB.map((y) => (kind === 'cosine' ? angle(x, y) : other(x, y))));
}

type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf' | 'exp-dot';
