type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf' | 'exp-dot';

/**
 * How similar each vector of A is to each vector of B, or how steeply that changes.
 *
 * @param XA vectors of modality A, one a row
 * @param XB vectors of modality B, one a row
 * @param kind which similarity
 * @param gamma the width: how fast the exponentials fall, and the factor in the polynomial
 * @param c the constant in the polynomial
 * @param degree the power of the polynomial
 * @param want the similarity itself, or the length of its gradient with respect to the vector of B
 */
export function kernelMatrix(XA: Mat, XB: Mat, kind: Kind, gamma: number, c: number, degree: number, want: 'similarity' | 'slope'): Mat {
  const similarity = (x: Vec, y: Vec): number => {
    // The linear kernel alone so far. What do the other five say?
    return dot(x, y);
  };
  // And how steep is each of them, where y stands?
  return XA.map((x) => XB.map((y) => similarity(x, y)));
}
