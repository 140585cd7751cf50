/**
 * Never appends the 1: the last number of each row is used as the constant of a straight line instead. Each output adds up R
 * products of two such lines.
 */
export function lowRankFusion(xA: Vec, xB: Vec, FA: Mat[], FB: Mat[], b: Vec): { z: Vec; paramsLow: number; paramsFull: number } {
  const z = b.map((bias, i) => {
    const terms = FA.map((F, r) => line(F[i], xA) * line(FB[r][i], xB));
    return terms.reduce((sum, term) => sum + term, bias);
  });
  const lengthA = xA.length + 1;
  const lengthB = xB.length + 1;
  return { z, paramsLow: FA.length * b.length * (lengthA + lengthB), paramsFull: b.length * lengthA * lengthB };
}

/** w · x + the number that stands behind the weights. */
function line(weights: Vec, x: Vec): number {
  let value = weights[x.length];
  x.forEach((v, j) => {
    value += weights[j] * v;
  });
  return value;
}
