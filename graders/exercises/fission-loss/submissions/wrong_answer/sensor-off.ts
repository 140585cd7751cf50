/**
 * You switch off the sensor, not the code: with zeros for a modality the joint encoder loses it, too. The test asks what the
 * classifier does without one code, while the others still hold what they hold. Which of them has seen the same modality?
 */
export function fissionLoss(
  XA: Mat,
  XB: Mat,
  y: Vec,
  WA: Mat,
  WB: Mat,
  WS: Mat,
  V: Mat,
  c: Vec,
): { loss: number; withoutA: number; withoutS: number; withoutB: number } {
  const codes = XA.map((xA, i) => ({
    A: relu(matVec(WA, xA)),
    S: relu(matVec(WS, [...xA, ...XB[i]])),
    B: relu(matVec(WB, XB[i])),
  }));
  const joint = (xA: Vec, xB: Vec) => relu(matVec(WS, [...xA, ...xB]));
  const lossWithout = (off?: 'A' | 'S' | 'B') => {
    const losses = codes.map(({ A, S: both, B }, i) => {
      const S = off === 'A' ? joint(zeros(XA[i]), XB[i]) : off === 'B' ? joint(XA[i], zeros(XB[i])) : both;
      const read = [...(off === 'A' ? zeros(A) : A), ...(off === 'S' ? zeros(S) : S), ...(off === 'B' ? zeros(B) : B)];
      const logits = matVec(V, read).map((value, k) => value + c[k]);
      return logSumExp(logits) - logits[y[i]];
    });
    return mean(losses);
  };
  return { loss: lossWithout(), withoutA: lossWithout('A'), withoutS: lossWithout('S'), withoutB: lossWithout('B') };
}

function relu(values: Vec): Vec {
  return values.map((value) => Math.max(0, value));
}

function zeros(values: Vec): Vec {
  return values.map(() => 0);
}

function mean(values: Vec): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The largest term is taken out first: what is left to exponentiate is at most 0. */
function logSumExp(logits: Vec): number {
  const largest = Math.max(...logits);
  return largest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
}
