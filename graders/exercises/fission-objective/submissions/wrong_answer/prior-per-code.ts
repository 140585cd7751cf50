/**
 * You compare only the joint code with the prior. Nothing then keeps the private codes from repeating it. Which entries of
 * the covariance show that two codes overlap?
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
  const pred = mean(logits.map((row, i) => logSumExp(row) - row[y[i]]));
  const rec = meanSquaredError(XA, XAhat) + meanSquaredError(XB, XBhat);
  const prior = distanceFromNormal(ZA.map((_, i) => [...ZS[i]]));
  return { pred, rec, prior, total: pred + lambdaRec * rec + lambdaPrior * prior };
}

/** How far mean and covariance of the rows are from 0 and I. */
function distanceFromNormal(Z: Mat): number {
  const columns = transpose(Z);
  const means = columns.map(mean);
  const centred = columns.map((column, p) => column.map((value) => value - means[p]));
  let distance = dot(means, means);
  centred.forEach((u, p) => {
    centred.forEach((v, q) => {
      const covariance = dot(u, v) / Z.length;
      distance += (covariance - (p === q ? 1 : 0)) ** 2;
    });
  });
  return distance;
}

/** Squared distance between each row and its reconstruction, averaged over the rows. */
function meanSquaredError(X: Mat, Xhat: Mat): number {
  return mean(X.map((x, i) => sum(x.map((value, j) => (value - Xhat[i][j]) ** 2))));
}

/** The largest term is taken out first: what is left to exponentiate is at most 0. */
function logSumExp(row: Vec): number {
  const largest = Math.max(...row);
  return largest + Math.log(sum(row.map((logit) => Math.exp(logit - largest))));
}

function mean(values: Vec): number {
  return sum(values) / values.length;
}

function sum(values: Vec): number {
  return values.reduce((total, value) => total + value, 0);
}
