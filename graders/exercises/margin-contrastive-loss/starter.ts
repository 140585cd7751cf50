/**
 * The max-margin loss of a batch of pairs.
 *
 * @param ZA embeddings of modality A, one a row
 * @param ZB embeddings of modality B; row i belongs to row i of ZA
 * @param alpha by how much a positive has to win
 * @param mining all negatives of an anchor, or only the one with the largest hinge
 */
export function marginContrastiveLoss(
  ZA: Mat,
  ZB: Mat,
  alpha: number,
  mining: 'sum' | 'hardest',
): number {
  const n = ZA.length;
  // What does each anchor pay? The mean is over the n pairs.
  return 0;
}
