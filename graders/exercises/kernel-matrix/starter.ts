type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf';

/**
 * How similar each vector of A is to each vector of B.
 *
 * @param XA vectors of modality A, one a row
 * @param XB vectors of modality B, one a row
 * @param kind which similarity
 * @param gamma the width: how fast the exponentials fall, and the factor in the polynomial
 * @param c the constant in the polynomial
 * @param degree the power of the polynomial
 */
export function kernelMatrix(XA: Mat, XB: Mat, kind: Kind, gamma: number, c: number, degree: number): Mat {
  const similarity = (x: Vec, y: Vec): number => {
    // The linear kernel alone so far. What do the other four say?
    return dot(x, y);
  };
  return XA.map((x) => XB.map((y) => similarity(x, y)));
}
