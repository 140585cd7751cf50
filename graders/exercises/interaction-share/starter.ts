/**
 * Splits a table into what rows and columns say on their own and what only the two together say; returns the second part.
 *
 * @param F one row per element of modality A, one column per element of modality B
 */
export function interactionShare(F: Mat): { interaction: Mat; share: number } {
  const interaction = F.map((row) => row.slice());
  // Everything is left so far. What do the rows explain, and what the columns?
  return { interaction, share: 1 };
}
