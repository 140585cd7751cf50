/**
 * You return by how much the loss rises. What is asked for is the loss itself, with the code switched off. What should stand there
 * for a code that nobody reads?
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
  const lossWithout = (off?: 'A' | 'S' | 'B') => {
    const losses = codes.map(({ A, S, B }, i) => {
      const read = [...(off === 'A' ? zeros(A) : A), ...(off === 'S' ? zeros(S) : S), ...(off === 'B' ? zeros(B) : B)];
      const logits = matVec(V, read).map((value, k) => value + c[k]);
      return logSumExp(logits) - logits[y[i]];
    });
    return mean(losses);
  };
  const loss = lossWithout();
  return { loss, withoutA: lossWithout('A') - loss, withoutS: lossWithout('S') - loss, withoutB: lossWithout('B') - loss };
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
