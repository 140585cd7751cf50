/**
 * Fills a table of counts over the labels that occur, and takes the divergence of the table from the product of its margins. The chances
 * of a count come from logarithms of factorials, which do not overflow however many samples there are.
 */
export function mutualInformation(a: number[], b: number[], base: number): { mi: number; corrected: number; shuffled: number } {
  const n = a.length;
  const labelsOfA = [...new Set(a)];
  const labelsOfB = [...new Set(b)];
  const table = labelsOfA.map((x) => labelsOfB.map((y) => a.filter((label, t) => label === x && b[t] === y).length));
  const rows = table.map((row) => row.reduce((sum, c) => sum + c, 0));
  const columns = transpose(table).map((column) => column.reduce((sum, c) => sum + c, 0));
  const logFactorial = [0];
  for (let i = 1; i <= n; i++) logFactorial.push(logFactorial[i - 1] + Math.log(i));
  const logChoose = (m: number, k: number) => logFactorial[m] - logFactorial[k] - logFactorial[m - k];
  const bits = Math.log2(base);

  let mi = 0;
  let shuffled = 0;
  rows.forEach((na, i) => {
    columns.forEach((nb, j) => {
      for (let k = Math.max(1, na + nb - n); k <= na && k <= nb; k++) {
        const found = ((k / n) * Math.log2((k * n) / (na * nb))) / bits;
        if (k === table[i][j]) mi += found;
        shuffled += Math.exp(logChoose(nb, k) + logChoose(n - nb, na - k) - logChoose(n, na)) * found;
      }
    });
  });
  const cells = table.flat().filter((c) => c > 0).length;
  const bias = n > 0 ? (cells - rows.length - columns.length + 1) / (2 * n * Math.log(base)) : 0;
  return { mi, corrected: mi - bias, shuffled };
}
