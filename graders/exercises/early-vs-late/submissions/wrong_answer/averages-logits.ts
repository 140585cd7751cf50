/**
 * You averaged the logits and applied the softmax afterwards. That multiplies the two predictions, as early fusion does: a
 * weighted geometric mean. What is to be averaged here, evidence or probabilities?
 */
export function earlyLate(
  xA: Vec,
  xB: Vec,
  W: Mat,
  b: Vec,
  WA: Mat,
  bA: Vec,
  WB: Mat,
  bB: Vec,
  alpha: number,
): { early: Vec; late: Vec } {
  const early = predict([...xA, ...xB], W, b);

  const ofA = matVec(WA, xA).map((value, c) => value + bA[c]);
  const ofB = matVec(WB, xB).map((value, c) => value + bB[c]);
  const late = softmax(ofA.map((logit, c) => alpha * logit + (1 - alpha) * ofB[c]));
  return { early, late };
}

function predict(x: Vec, W: Mat, b: Vec): Vec {
  const logits = matVec(W, x).map((value, c) => value + b[c]);
  return softmax(logits);
}

function softmax(logits: Vec): Vec {
  const largest = Math.max(...logits); // taken away from all, so that no exponential overflows
  const exponentials = logits.map((value) => Math.exp(value - largest));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  return exponentials.map((value) => value / total);
}
