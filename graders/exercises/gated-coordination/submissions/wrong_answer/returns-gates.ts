/**
 * You return the gates themselves. They only say how far each coordinate is open. What comes through the gate of a
 * coordinate that is 0?
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
  return x.map((_, i) => gate[i]);
}

function cosine(u: Vec, v: Vec): number {
  const lengths = Math.sqrt(dot(u, u)) * Math.sqrt(dot(v, v));
  return lengths === 0 ? 0 : dot(u, v) / lengths;
}

/** The cosine that no gates exceed: they can shut a coordinate as far as they like, and turn no sign. */
function best(xA: Vec, xB: Vec): number {
  if (xA.some((value, i) => value * xB[i] > 0)) return 1; // open it alone
  const ofA = places(xA);
  const ofB = places(xB);
  const isOnlyOne = ofA.length === 1 && ofB.length === 1 && ofA[0] === ofB[0];
  return isOnlyOne ? -1 : 0; // else each can keep to a coordinate of its own
}

/** Where a vector is not 0. */
function places(x: Vec): number[] {
  return x.flatMap((value, i) => (value === 0 ? [] : [i]));
}
