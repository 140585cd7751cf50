/**
 * Puts patches and words into one sequence, lets each attend to the others, and asks how much attention crosses.
 *
 * @param patches the pixels of each patch, one patch a row
 * @param WI maps the pixels of a patch to d numbers
 * @param tokens which row of E each word has
 * @param E one row of d numbers for each word that is known
 * @param types two rows of d numbers: added to patches, added to words
 * @param WQ maps an element to its query
 * @param WK maps an element to its key
 * @param meeting in raw fusion all see all; in basic fusion, each modality sees itself alone
 */
export function rawFusion(
  patches: Mat,
  WI: Mat,
  tokens: number[],
  E: Mat,
  types: Mat,
  WQ: Mat,
  WK: Mat,
  meeting: 'raw' | 'basic',
): { sequence: Mat; attention: Mat; crossing: number } {
  const sequence: Mat = []; // Patches first, then words, each with its mark.
  const attention: Mat = []; // Whom does each of them look at, and how much?
  return { sequence, attention, crossing: 0 };
}
