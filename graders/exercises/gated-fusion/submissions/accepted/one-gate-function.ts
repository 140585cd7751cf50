/**
 * Writes the gating of one modality once and calls it twice, then adds. The sigmoid is split by sign, so that exp only ever sees
 * a negative number.
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const both = xA.concat(xB);
  const gated = (x: Vec, W: Mat, b: Vec): Vec => {
    return x.map((v, i) => {
      const s = dot(W[i], both) + b[i];
      return v * (hard ? step(s) : sigmoid(s));
    });
  };
  const fromA = gated(xA, WA, bA);
  const fromB = gated(xB, WB, bB);
  return fromA.map((v, i) => v + fromB[i]);
}

function step(s: number): number {
  return s > 0 ? 1 : 0;
}

function sigmoid(s: number): number {
  if (s >= 0) return 1 / (1 + Math.exp(-s));
  const e = Math.exp(s);
  return e / (1 + e);
}
