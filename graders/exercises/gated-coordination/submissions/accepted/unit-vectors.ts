/**
 * Brings both gated vectors to length 1, so that their cosine is a plain dot product; a vector of zeros stays as it is, and
 * so the product is 0.
 */
export function gatedCoordination(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec): { a: Vec; b: Vec; similarity: number; best: number } {
  const context = xA.concat(xB);
  const a = xA.map((value, i) => value * sigmoid(dot(WA[i], context) + bA[i]));
  const b = xB.map((value, i) => value * sigmoid(dot(WB[i], context) + bB[i]));
  return { a, b, similarity: dot(unit(a), unit(b)), best: best(xA, xB) };
}

function sigmoid(t: number): number {
  return Math.exp(t) / (1 + Math.exp(t));
}

function unit(v: Vec): Vec {
  const length = Math.hypot(...v);
  return length > 0 ? v.map((value) => value / length) : v;
}

/** Tries every pair of coordinates that could be left open: the cosine is then the product of the two signs, where they are the same one. */
function best(xA: Vec, xB: Vec): number {
  const found: Vec = [];
  xA.forEach((v, i) => {
    xB.forEach((w, j) => {
      if (v !== 0 && w !== 0) found.push(i === j ? Math.sign(v) * Math.sign(w) : 0);
    });
  });
  return found.length === 0 ? 0 : Math.max(...found);
}
