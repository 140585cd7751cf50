/**
 * With A as the anchor, nothing stops the loss at 0: a negative that is already far away lowers it, and can make up for another
 * one that is too close. What should a negative beyond the margin contribute?
 */
export function marginContrastiveLoss(ZA: Mat, ZB: Mat, alpha: number, mining: 'sum' | 'hardest'): number {
  const n = ZA.length;
  if (n < 2) return 0;
  const S = ZA.map((a) => ZB.map((b) => cosine(a, b)));
  let total = 0;
  for (let i = 0; i < n; i++) {
    const others = S.map((_, j) => j).filter((j) => j !== i);
    total += aggregate(others.map((j) => alpha - S[i][i] + S[i][j]), mining);
    total += aggregate(others.map((j) => Math.max(0, alpha - S[i][i] + S[j][i])), mining);
  }
  return total / n;
}

function cosine(u: Vec, v: Vec): number {
  const lengths = Math.sqrt(dot(u, u)) * Math.sqrt(dot(v, v));
  return lengths === 0 ? 0 : dot(u, v) / lengths;
}

function aggregate(hinges: Vec, mining: 'sum' | 'hardest'): number {
  return mining === 'hardest' ? Math.max(...hinges) : hinges.reduce((sum, hinge) => sum + hinge, 0);
}
