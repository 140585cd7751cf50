/**
 * The loss of a batch, and zero-shot probabilities of its images.
 *
 * @param images embeddings of the images, one a row
 * @param texts embeddings of their captions; row i belongs to row i of images
 * @param scale one over the temperature
 * @param prompts for each class the embeddings of its prompts, one a row
 */
export function clip(images: Mat, texts: Mat, scale: number, prompts: Mat[]): { loss: number; probs: Mat } {
  // Who has to be brought to length 1?
  return { loss: 0, probs: [] };
}
