/**
 * Multiplies the square out: the squared norm of C − I is the sum of squares of C, minus twice its trace, plus k. The
 * identity matrix never has to be made.
 */
export function fissionObjective(
  logits: Mat,
  y: Vec,
  XA: Mat,
  XAhat: Mat,
  XB: Mat,
  XBhat: Mat,
  ZA: Mat,
  ZS: Mat,
  ZB: Mat,
  lambdaRec: number,
  lambdaPrior: number,
): { pred: number; rec: number; prior: number; total: number } {
  const n = logits.length;
  const pred = total(logits.map((row, i) => logSumExp(row) - row[y[i]])) / n;
  const rec = (squaredDistance(XA, XAhat) + squaredDistance(XB, XBhat)) / n;

  const Z = ZA.map((z, i) => [...z, ...ZS[i], ...ZB[i]]);
  const means = transpose(Z).map((column) => total(column) / n);
  const D = Z.map((row) => row.map((value, p) => value - means[p]));
  const C = matMul(transpose(D), D).map((row) => row.map((value) => value / n));
  const trace = total(C.map((row, p) => row[p]));
  const squares = total(C.map((row) => dot(row, row)));
  const prior = dot(means, means) + squares - 2 * trace + means.length;

  return { pred, rec, prior, total: pred + lambdaRec * rec + lambdaPrior * prior };
}

function total(values: Vec): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function logSumExp(row: Vec): number {
  const largest = Math.max(...row);
  return Math.log(total(row.map((logit) => Math.exp(logit - largest)))) + largest;
}

function squaredDistance(P: Mat, Q: Mat): number {
  return total(P.map((row, i) => total(row.map((value, j) => (value - Q[i][j]) * (value - Q[i][j])))));
}
