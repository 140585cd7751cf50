/**
 * No means of rows or columns at all. Compare a cell with every other cell by the contrast of the rectangle that the two span,
 * F[i][j] − F[i][l] − F[k][j] + F[k][l]; the interaction is the average of these.
 */
export function interactionShare(F: Mat): { interaction: Mat; share: number } {
  const cells = F.flat();
  if (cells.length === 0) return { interaction: [], share: 0 };

  const interaction = F.map((row, i) =>
    row.map((value, j) => {
      let sum = 0;
      F.forEach((other) => {
        other.forEach((opposite, l) => {
          sum += value - F[i][l] - other[j] + opposite;
        });
      });
      return sum / cells.length;
    }),
  );

  const grandMean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
  const centred = cells.map((value) => value - grandMean);
  const rest = interaction.flat();
  const total = dot(centred, centred);
  return { interaction, share: total > 1e-12 ? dot(rest, rest) / total : 0 };
}
