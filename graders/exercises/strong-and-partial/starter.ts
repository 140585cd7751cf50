/**
 * How well two modalities are coordinated, strongly and partially.
 *
 * @param ZA vectors of modality A, one a row
 * @param ZB vectors of modality B; row i belongs to row i of ZA
 */
export function coordinationScores(ZA: Mat, ZB: Mat): { strong: number; partial: number } {
  // Along the rows for one score, down the columns for the other.
  return { strong: 0, partial: 0 };
}
