/**
 * Moves a private number of A into the joint code, so that no loss notices.
 *
 * @param XA samples of A, one a row
 * @param XB samples of B
 * @param ZA private codes of A, one a row
 * @param ZS joint codes
 * @param ZB private codes of B
 * @param DA A's decoder: it reads the code of A, followed by the joint one
 * @param DB B's decoder: it reads the code of B, followed by the joint one
 * @param moved which number of A's code moves, from 0
 */
export function fissionObjective(
  XA: Mat,
  XB: Mat,
  ZA: Mat,
  ZS: Mat,
  ZB: Mat,
  DA: Mat,
  DB: Mat,
  moved: number,
): { ZA: Mat; ZS: Mat; DA: Mat; DB: Mat; rec: number; prior: number } {
  // The model as it is. What changes in the codes, what in the decoders, and what does the objective say?
  return { ZA, ZS, DA, DB, rec: 0, prior: 0 };
}
