/**
 * A probability as one over a sum of ratios, 1 / Σ exp(other − own): the own term is exp(0) = 1, and a ratio that overflows to
 * infinity makes the probability 0, as it should. The joint head is applied to its two parts, without ever joining the inputs.
 */
export function earlyLate(xA: Vec, xB: Vec, W: Mat, b: Vec, WA: Mat, bA: Vec, WB: Mat, bB: Vec, alpha: number) {
  const softmax = (logits: Vec) => logits.map((own) => 1 / logits.reduce((sum, other) => sum + Math.exp(other - own), 0));

  const early = softmax(
    b.map((bias, c) => {
      const ofA = dot(W[c].slice(0, xA.length), xA);
      const ofB = dot(W[c].slice(xA.length), xB);
      return ofA + ofB + bias;
    }),
  );

  const pA = softmax(WA.map((row, c) => dot(row, xA) + bA[c]));
  const pB = softmax(WB.map((row, c) => dot(row, xB) + bB[c]));
  return { early, late: pA.map((p, c) => alpha * p + pB[c] - alpha * pB[c]) };
}
