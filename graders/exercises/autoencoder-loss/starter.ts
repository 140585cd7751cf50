/**
 * The loss of a multimodal autoencoder with hidden inputs.
 *
 * @param XA samples of modality A, one a row
 * @param XB samples of modality B; row i belongs to row i of XA
 * @param keep per sample, 1 or 0 for A and 1 or 0 for B: shown or hidden
 * @param We encoder, k rows of dA + dB weights
 * @param be its bias
 * @param DA decoder of A, dA rows of k weights
 * @param cA its bias
 * @param DB decoder of B
 * @param cB its bias
 * @param lambda how much the error of B counts
 */
export function autoencoderLoss(
  XA: Mat,
  XB: Mat,
  keep: Mat,
  We: Mat,
  be: Vec,
  DA: Mat,
  cA: Vec,
  DB: Mat,
  cB: Vec,
  lambda: number,
): { recA: number; recB: number; loss: number } {
  let recA = 0;
  let recB = 0;
  // What does the code make of each sample, and how far off is what comes back?
  return { recA, recB, loss: recA + lambda * recB };
}
