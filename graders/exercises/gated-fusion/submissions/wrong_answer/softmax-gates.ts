/**
 * You let the two gates compete in a softmax, as attention does, so that they sum to 1. These gates are independent: both may be
 * open, both may be shut. Which function takes one pre-activation and looks at no other?
 */
export function gatedFusion(xA: Vec, xB: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, hard: boolean): Vec {
  const both = [...xA, ...xB];
  const scoreA = matVec(WA, both).map((s, i) => s + bA[i]);
  const scoreB = matVec(WB, both).map((s, i) => s + bB[i]);
  const gateA = scoreA.map((s, i) => opening(hard ? s : s - scoreB[i], hard)); // a softmax of two is a sigmoid of their difference
  const gateB = scoreB.map((s, i) => opening(hard ? s : s - scoreA[i], hard));
  return xA.map((v, i) => gateA[i] * v + gateB[i] * xB[i]);
}

function opening(s: number, hard: boolean): number {
  if (hard) return s > 0 ? 1 : 0;
  return 1 / (1 + Math.exp(-s)); // where exp overflows to Infinity, the gate is 0, as it should be
}
