/**
 * Plain loops, and no total: rows, columns and interaction each have a sum of squares of their own, and the three are orthogonal, so
 * their sum is the total. This is the two-way analysis of variance.
 */
export function interactionShare(F: Mat): { interaction: Mat; share: number } {
  const n = F.length;
  const m = n === 0 ? 0 : F[0].length;
  if (n * m === 0) return { interaction: [], share: 0 };

  const r: Vec = new Array(n).fill(0);
  const c: Vec = new Array(m).fill(0);
  let g = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      r[i] += F[i][j] / m;
      c[j] += F[i][j] / n;
      g += F[i][j] / (n * m);
    }
  }

  let ofRows = 0;
  let ofColumns = 0;
  let ofBoth = 0;
  const interaction: Mat = [];
  for (let i = 0; i < n; i++) ofRows += m * (r[i] - g) ** 2;
  for (let j = 0; j < m; j++) ofColumns += n * (c[j] - g) ** 2;
  for (let i = 0; i < n; i++) {
    interaction.push([]);
    for (let j = 0; j < m; j++) {
      interaction[i][j] = F[i][j] - (r[i] + c[j] - g);
      ofBoth += interaction[i][j] ** 2;
    }
  }
  const total = ofRows + ofColumns + ofBoth;
  return { interaction, share: total > 1e-12 ? ofBoth / total : 0 };
}
