/**
 * Picks the best expert that is left, topK times, instead of sorting. The four experts are never written down: each coordinate is
 * put together from what A, B and their product count for.
 */
export function mixtureOfFusions(xA: Vec, xB: Vec, V: Mat, c: Vec, topK: number): { weights: Vec; z: Vec } {
  const both = xA.concat(xB);
  const logits = c.map((bias, k) => bias + dot(V[k], both));
  const weights = [0, 0, 0, 0];
  const picked = [false, false, false, false];
  let highest = 0;
  let total = 0;
  for (let round = 0; round < topK; round++) {
    let best = -1;
    for (let k = 0; k < 4; k++) {
      if (!picked[k] && (best === -1 || logits[k] > logits[best])) best = k;
    }
    if (round === 0) highest = logits[best];
    picked[best] = true;
    weights[best] = Math.exp(logits[best] - highest);
    total += weights[best];
  }
  for (let k = 0; k < 4; k++) weights[k] /= total;

  const [onlyA, onlyB, sum, product] = weights;
  const z = xA.map((a, i) => (onlyA + sum) * a + (onlyB + sum) * xB[i] + product * a * xB[i]);
  return { weights, z };
}
