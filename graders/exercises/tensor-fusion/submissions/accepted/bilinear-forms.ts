/**
 * Folds each row of W into a matrix W_k and works out z_k = x̃_Aᵀ (W_k x̃_B): B is weighed first, A after it. The table is not
 * needed for z at all.
 */
export function tensorFusion(xA: Vec, xB: Vec, W: Mat): { outer: Mat; z: Vec; params: number } {
  const a = xA.concat(1);
  const b = xB.concat(1);
  const z = W.map((row) => {
    const Wk = a.map((_, i) => row.slice(i * b.length, (i + 1) * b.length));
    return dot(a, matVec(Wk, b));
  });
  const column = a.map((u) => [u]);
  return { outer: matMul(column, [b]), z, params: W.reduce((count, row) => count + row.length, 0) };
}
