/** z = g_A ⊙ x_A + g_B ⊙ x_B: each gate reads both modalities and scales its own. */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const both = [...xA, ...xB];
  const gateA = matVec(WA, both).map((s, i) => opening(s + bA[i], hard));
  const gateB = matVec(WB, both).map((s, i) => opening(s + bB[i], hard));
  return xA.map((v, i) => gateA[i] * v + gateB[i] * xB[i]);
}

function opening(s: number, hard: boolean): number {
  if (hard) return s > 0 ? 1 : 0;
  return 1 / (1 + Math.exp(-s)); // where exp overflows to Infinity, the gate is 0, as it should be
}
