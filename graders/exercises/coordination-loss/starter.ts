/**
 * How badly two encoders agree on the pairs that belong together, and on everything else.
 *
 * @param XA items of modality A, one a row
 * @param XB items of modality B, one a row; there may be more or fewer than in XA
 * @param WA encoder of modality A, k rows
 * @param WB encoder of modality B, k rows
 * @param pairs which row of XA belongs to which row of XB
 */
export function coordinationLoss(
  XA: Mat,
  XB: Mat,
  WA: Mat,
  WB: Mat,
  pairs: [i: number, j: number][],
): { loss: number; others: number } {
  let sum = 0;
  for (const [i, j] of pairs) {
    // What does this pair cost? And what do the combinations cost that nobody listed?
  }
  return { loss: sum, others: 0 };
}
