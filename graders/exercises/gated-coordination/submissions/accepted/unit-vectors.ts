/**
 * Brings both gated vectors to length 1, so that their cosine is a plain dot product; a vector of zeros stays as it is, and
 * so the product is 0.
 */
export function gatedCoordination(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec): { a: Vec; b: Vec; similarity: number } {
  const context = xA.concat(xB);
  const a = xA.map((value, i) => value * sigmoid(dot(WA[i], context) + bA[i]));
  const b = xB.map((value, i) => value * sigmoid(dot(WB[i], context) + bB[i]));
  return { a, b, similarity: dot(unit(a), unit(b)) };
}

function sigmoid(t: number): number {
  return Math.exp(t) / (1 + Math.exp(t));
}

function unit(v: Vec): Vec {
  const length = Math.hypot(...v);
  return length > 0 ? v.map((value) => value / length) : v;
}
