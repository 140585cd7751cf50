/**
 * For best you return 1, as if gates could make any two vectors agree. A gate is positive: what happens to the sign of a coordinate
 * that goes through it?
 */
export function gatedCoordination(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec): { a: Vec; b: Vec; similarity: number; best: number } {
  const both = [...xA, ...xB];
  const a = times(gate(both, WA, bA), xA);
  const b = times(gate(both, WB, bB), xB);
  return { a, b, similarity: cosine(a, b), best: best(xA, xB) };
}

/** How far each coordinate is open, between 0 and 1. */
function gate(context: Vec, W: Mat, bias: Vec): Vec {
  return matVec(W, context).map((score, i) => sigmoid(score + bias[i]));
}

function sigmoid(t: number): number {
  return 1 / (1 + Math.exp(-t));
}

function times(gate: Vec, x: Vec): Vec {
  return x.map((value, i) => gate[i] * value);
}

function cosine(u: Vec, v: Vec): number {
  const lengths = Math.sqrt(dot(u, u)) * Math.sqrt(dot(v, v));
  return lengths === 0 ? 0 : dot(u, v) / lengths;
}

/** The cosine that no gates exceed: they can shut a coordinate as far as they like, and turn no sign. */
function best(xA: Vec, xB: Vec): number {
  const isThere = xA.some((value) => value !== 0) && xB.some((value) => value !== 0);
  return isThere ? 1 : 0;
}
