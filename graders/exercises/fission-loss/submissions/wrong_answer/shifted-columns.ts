/**
 * You take the silent code out of the row, so the codes behind it move up and meet the columns of a neighbour. Which numbers should
 * stand at the places of a code that is off?
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
      const kept = [...(off === 'A' ? [] : A), ...(off === 'S' ? [] : S), ...(off === 'B' ? [] : B)];
      const logits = matVec(V, [...kept, ...read.slice(kept.length).map(() => 0)]).map((value, k) => value + c[k]);
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
