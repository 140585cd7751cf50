/** Moves columns by a permutation matrix, whose transpose undoes the move in the decoder. Everything else is products of matrices. */
export function fissionObjective(XA: Mat, XB: Mat, ZA: Mat, ZS: Mat, ZB: Mat, DA: Mat, DB: Mat, moved: number) {
  const n = XA.length;
  const kA = ZA[0].length;
  const k = kA + ZS[0].length;
  // Where each number comes from: A’s without the one, the joint ones, the one.
  const order = Array.from({ length: k }, (_, p) => p).filter((p) => p !== moved).concat(moved);
  const P = order.map((from) => Array.from({ length: k }, (_, p) => (p === from ? 1 : 0)));
  const seenByA = matMul(ZA.map((zA, i) => [...zA, ...ZS[i]]), transpose(P));
  const newDA = matMul(DA, transpose(P));
  const newZA = seenByA.map((row) => row.slice(0, kA - 1));
  const newZS = seenByA.map((row) => row.slice(kA - 1));
  const newDB = DB.map((row) => [...row, 0]);

  const gap = (X: Mat, codes: Mat, D: Mat) => {
    const differences = matMul(codes, transpose(D)).flatMap((row, i) => row.map((value, j) => value - X[i][j]));
    return dot(differences, differences) / n;
  };
  const rec = gap(XA, seenByA, newDA) + gap(XB, newZS.map((zS, i) => [...ZB[i], ...zS]), newDB);

  const columns = transpose(newZA.map((zA, i) => [...zA, ...newZS[i], ...ZB[i]]));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value / n, 0));
  const centred = columns.map((column, p) => column.map((value) => value - means[p]));
  const C = matMul(centred, transpose(centred));
  const excess = C.flatMap((row, p) => row.map((value, q) => value / n - (p === q ? 1 : 0)));
  return { ZA: newZA, ZS: newZS, DA: newDA, DB: newDB, rec, prior: dot(means, means) + dot(excess, excess) };
}
