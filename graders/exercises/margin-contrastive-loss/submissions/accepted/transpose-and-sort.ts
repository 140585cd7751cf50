/**
 * Writes the loss for one direction only and uses it twice: swapping the roles of A and B transposes the table of similarities.
 * The hardest negative is found by sorting.
 */
export function marginContrastiveLoss(ZA: Mat, ZB: Mat, alpha: number, mining: 'sum' | 'hardest'): number {
  if (ZA.length < 2) return 0;
  const S = ZA.map((a) => ZB.map((b) => cosine(a, b)));
  return meanOverAnchors(S, alpha, mining) + meanOverAnchors(transpose(S), alpha, mining);
}

/** Row i holds the similarities of anchor i; its positive is on the diagonal. */
function meanOverAnchors(S: Mat, alpha: number, mining: 'sum' | 'hardest'): number {
  const losses = S.map((row, i) => {
    const hinges = row.filter((_, j) => j !== i).map((s) => Math.max(0, alpha - row[i] + s));
    const kept = mining === 'hardest' ? hinges.sort((p, q) => q - p).slice(0, 1) : hinges;
    return kept.reduce((sum, hinge) => sum + hinge, 0);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function cosine(u: Vec, v: Vec): number {
  const squared = dot(u, u) * dot(v, v);
  return squared === 0 ? 0 : dot(u, v) / Math.sqrt(squared);
}
