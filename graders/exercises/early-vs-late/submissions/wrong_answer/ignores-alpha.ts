/**
 * You took the plain mean of the two predictions. What should come out with alpha = 0?
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

  const pA = predict(xA, WA, bA);
  const pB = predict(xB, WB, bB);
  const late = pA.map((p, c) => (p + pB[c]) / 2);
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
