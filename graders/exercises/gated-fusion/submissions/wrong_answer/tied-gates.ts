/**
 * You took 1 − g_A as the gate of B. That is a special case, the gated multimodal unit for two modalities. Here B has weights of
 * its own: where do they go into your result?
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const both = [...xA, ...xB];
  const gateA = matVec(WA, both).map((s, i) => opening(s + bA[i], hard));
  const gateB = gateA.map((g) => 1 - g);
  return xA.map((v, i) => gateA[i] * v + gateB[i] * xB[i]);
}

function opening(s: number, hard: boolean): number {
  if (hard) return s > 0 ? 1 : 0;
  return 1 / (1 + Math.exp(-s)); // where exp overflows to Infinity, the gate is 0, as it should be
}
