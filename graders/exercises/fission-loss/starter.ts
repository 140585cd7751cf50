/**
 * What a classifier of three codes loses when one of them is switched off.
 *
 * @param XA samples of modality A, one a row
 * @param XB samples of modality B; row i belongs to row i of XA
 * @param y the true class of each sample, from 0
 * @param WA encoder that reads A
 * @param WB encoder that reads B
 * @param WS encoder that reads A followed by B
 * @param V classifier, which reads the codes of A, of both, of B
 * @param c bias of the classifier
 */
export function fissionLoss(
  XA: Mat,
  XB: Mat,
  y: Vec,
  WA: Mat,
  WB: Mat,
  WS: Mat,
  V: Mat,
  c: Vec,
): { loss: number; withoutA: number; withoutS: number; withoutB: number } {
  // Three codes for each sample: which encoder reads what? And what does the classifier say without one of them?
  return { loss: 0, withoutA: 0, withoutS: 0, withoutB: 0 };
}
