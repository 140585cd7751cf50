/** Every anchor pays for each negative that comes within the margin of its positive. */
export function marginContrastiveLoss(ZA: Mat, ZB: Mat, alpha: number, mining: 'sum' | 'hardest'): number {
  const n = ZA.length;
  if (n < 2) return 0; // no negatives

  const S = ZA.map((a) => ZB.map((b) => cosine(a, b)));
  let total = 0;
  for (let i = 0; i < n; i++) {
    const row: Vec = []; // anchor: row i of A
    const column: Vec = []; // anchor: row i of B
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      row.push(Math.max(0, alpha - S[i][i] + S[i][j]));
      column.push(Math.max(0, alpha - S[i][i] + S[j][i]));
    }
    total += aggregate(row, mining) + aggregate(column, mining);
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
