/**
 * One loop over the samples, and raw second moments: the covariance is the mean of the products minus the product of the
 * means.
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
  const n = y.length;
  let pred = 0;
  let rec = 0;
  for (let i = 0; i < n; i++) {
    const truth = logits[i][y[i]];
    const lead = Math.max(...logits[i]) - truth;
    let sum = 0;
    for (const logit of logits[i]) sum += Math.exp(logit - truth - lead);
    pred += (lead + Math.log(sum)) / n;
    for (let j = 0; j < XA[i].length; j++) rec += (XA[i][j] - XAhat[i][j]) ** 2 / n;
    for (let j = 0; j < XB[i].length; j++) rec += (XB[i][j] - XBhat[i][j]) ** 2 / n;
  }

  const Z = ZA.map((z, i) => z.concat(ZS[i], ZB[i]));
  const means: Vec = [];
  let prior = 0;
  for (let p = 0; p < Z[0].length; p++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += Z[i][p];
    means.push(sum / n);
    prior += means[p] * means[p];
  }
  for (let p = 0; p < means.length; p++) {
    for (let q = 0; q < means.length; q++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += Z[i][p] * Z[i][q];
      const gap = sum / n - means[p] * means[q] - (p === q ? 1 : 0);
      prior += gap * gap;
    }
  }
  return { pred, rec, prior, total: pred + lambdaRec * rec + lambdaPrior * prior };
}
