/**
 * Puts the patches of an image and the words of a sentence into one sequence.
 *
 * @param image rows of pixels
 * @param p side of a patch, in pixels
 * @param WI maps the p² pixels of a patch to d numbers
 * @param tokens which row of E each word has
 * @param E one row of d numbers for each word that is known
 * @param types two rows of d numbers: added to patches, added to words
 */
export function rawFusion(image: Mat, p: number, WI: Mat, tokens: number[], E: Mat, types: Mat): Mat {
  const words = tokens.map((t) => E[t]);
  // The words alone so far, and not all of them are known. Where are the patches, and who says what is which?
  return words;
}
