/**
 * Each of your gates looks at its own modality alone, so B has no say in how loud A is, and nothing is multiplied across. How
 * many columns has the weight matrix of a gate, and how many numbers has one modality?
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const gateA = matVec(WA, [...xA, ...xB.map(() => 0)]).map((s, i) => opening(s + bA[i], hard));
  const gateB = matVec(WB, [...xA.map(() => 0), ...xB]).map((s, i) => opening(s + bB[i], hard));
  return xA.map((v, i) => gateA[i] * v + gateB[i] * xB[i]);
}

function opening(s: number, hard: boolean): number {
  if (hard) return s > 0 ? 1 : 0;
  return 1 / (1 + Math.exp(-s)); // where exp overflows to Infinity, the gate is 0, as it should be
}
