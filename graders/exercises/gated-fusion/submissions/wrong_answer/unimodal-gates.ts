/**
 * Both of your gates look at modality A alone. Whether A can be trusted may be written in B: a covered lens is dark, but a loud
 * room is heard. What do the last d columns of the weights belong to?
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const both = [...xA, ...xB.map(() => 0)];
  const gateA = matVec(WA, both).map((s, i) => opening(s + bA[i], hard));
  const gateB = matVec(WB, both).map((s, i) => opening(s + bB[i], hard));
  return xA.map((v, i) => gateA[i] * v + gateB[i] * xB[i]);
}

function opening(s: number, hard: boolean): number {
  if (hard) return s > 0 ? 1 : 0;
  return 1 / (1 + Math.exp(-s)); // where exp overflows to Infinity, the gate is 0, as it should be
}
