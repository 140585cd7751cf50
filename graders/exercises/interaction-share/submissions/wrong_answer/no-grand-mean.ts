/**
 * The grand mean was taken away twice: it is part of every row mean and part of every column mean. What has to be done with it so
 * that each row of the interaction adds up to 0?
 */
export function interactionShare(F: Mat): { interaction: Mat; share: number } {
  if (F.length === 0 || F[0].length === 0) return { interaction: [], share: 0 };

  const rowMeans = F.map(mean);
  const columnMeans = transpose(F).map(mean);
  const grandMean = mean(rowMeans);

  const interaction = F.map((row, i) => row.map((value, j) => value - rowMeans[i] - columnMeans[j]));
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
