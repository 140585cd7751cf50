/**
 * You took away the row means alone, so everything that B says on its own is still there. Do the columns of your table add up to
 * 0?
 */
export function interactionShare(F: Mat): { interaction: Mat; share: number } {
  if (F.length === 0 || F[0].length === 0) return { interaction: [], share: 0 };

  const rowMeans = F.map(mean);
  const columnMeans = transpose(F).map(mean);
  const grandMean = mean(rowMeans);

  const interaction = F.map((row, i) => row.map((value, j) => value - rowMeans[i]));
  const centred = F.map((row) => row.map((value) => value - grandMean));

  const total = sumOfSquares(centred);
  const share = total > 1e-12 ? sumOfSquares(interaction) / total : 0; // a constant table has nothing to share out
  return { interaction, share };
}

function mean(values: Vec): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sumOfSquares(table: Mat): number {
  return table.flat().reduce((sum, value) => sum + value * value, 0);
}
