/**
 * Builds the table of counts over the labels that occur, and measures how far the pairs are from independent ones:
 * Σ p(a,b) log p(a,b) / (p(a) p(b)). What is left of A then comes from the difference.
 */
export function mutualInformation(a: number[], b: number[], base: number): { hA: number; hAgivenB: number; mi: number } {
  const n = a.length;
  const labelsOfA = [...new Set(a)];
  const labelsOfB = [...new Set(b)];
  const table = labelsOfA.map((x) => labelsOfB.map((y) => a.filter((label, t) => label === x && b[t] === y).length));
  const rows = table.map((row) => row.reduce((sum, c) => sum + c, 0));
  const columns = labelsOfB.map((_, j) => table.reduce((sum, row) => sum + row[j], 0));
  const bits = Math.log2(base);
  let hA = 0;
  for (const c of rows) hA -= (c / n) * (Math.log2(c / n) / bits);
  let mi = 0;
  table.forEach((row, i) => {
    row.forEach((c, j) => {
      if (c > 0) mi += (c / n) * (Math.log2((c * n) / (rows[i] * columns[j])) / bits);
    });
  });
  return { hA, hAgivenB: hA - mi, mi };
}
