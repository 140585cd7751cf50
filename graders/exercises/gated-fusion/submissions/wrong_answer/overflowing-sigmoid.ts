/**
 * Your sigmoid overflows: for a large pre-activation both numerator and denominator are Infinity, and their ratio is not a
 * number. Divide both by e^s. What remains?
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const both = [...xA, ...xB];
  const gateA = matVec(WA, both).map((s, i) => opening(s + bA[i], hard));
  const gateB = matVec(WB, both).map((s, i) => opening(s + bB[i], hard));
  return xA.map((v, i) => gateA[i] * v + gateB[i] * xB[i]);
}

function opening(s: number, hard: boolean): number {
  if (hard) return s > 0 ? 1 : 0;
  return Math.exp(s) / (1 + Math.exp(s));
}
