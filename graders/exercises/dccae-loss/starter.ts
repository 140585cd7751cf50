/**
 * Correlation of the codes, error of the reconstructions, and the loss that weighs one against the other.
 *
 * @param ZA codes of modality A, one a row
 * @param ZB codes of modality B; row i belongs to row i of ZA
 * @param XA samples of A
 * @param XAhat their reconstructions from ZA
 * @param XB samples of B
 * @param XBhat their reconstructions from ZB
 * @param lambda weight of the reconstruction
 * @param r ridge added to the covariance within each modality
 */
export function dccaeLoss(
  ZA: Mat,
  ZB: Mat,
  XA: Mat,
  XAhat: Mat,
  XB: Mat,
  XBhat: Mat,
  lambda: number,
  r: number,
): { corr: number; recon: number; loss: number } {
  // Which matrix has the canonical correlations as its singular values?
  return { corr: 0, recon: 0, loss: 0 };
}
