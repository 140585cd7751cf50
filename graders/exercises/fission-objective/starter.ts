/**
 * The three parts of the objective, and their weighted sum.
 *
 * @param logits of the classifier, one row a sample
 * @param y the true class of each sample, from 0
 * @param XA samples of A
 * @param XAhat their reconstructions
 * @param XB samples of B
 * @param XBhat their reconstructions
 * @param ZA private codes of A, one a row
 * @param ZS joint codes
 * @param ZB private codes of B
 * @param lambdaRec weight of the reconstruction
 * @param lambdaPrior weight of the prior
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
  // Three parts that have nothing in common but the samples.
  return { pred: 0, rec: 0, prior: 0, total: 0 };
}
