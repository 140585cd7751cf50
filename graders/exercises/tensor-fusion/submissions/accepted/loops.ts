/** Three plain loops: one cell of the table at a time, and its place in a row of W counted by hand, i · (d_B + 1) + j. */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const rows = xA.length + 1;
  const columns = xB.length + 1;
  const outer: Mat = [];
  const z = W.map(() => 0);
  for (let i = 0; i < rows; i++) {
    const row: Vec = [];
    for (let j = 0; j < columns; j++) {
      const product = (i < xA.length ? xA[i] : 1) * (j < xB.length ? xB[j] : 1);
      row.push(product);
      for (let k = 0; k < W.length; k++) z[k] += W[k][i * columns + j] * product;
    }
    outer.push(row);
  }
  return { outer, z, params: W.length * rows * columns };
}
