/**
 * Your best is the cosine of the inputs, as if open gates were the best there are. Asked for is what no gates can exceed,
 * whatever layers they come from. Where the two agree in one coordinate, how far can you go by shutting the others?
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
  return cosine(xA, xB);
}
