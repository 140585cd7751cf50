/**
 * Adds up what each modality has to say.
 *
 * @param xs one vector per modality, `null` where it is missing
 * @param Ws one matrix per modality, with as many rows as `b` has numbers
 * @param b the bias
 * @param means the mean of each modality over the training data, `null` where it is not known
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec, means: (Vec | null)[]): Vec {
  const z = b.slice();
  // The bias alone so far. What do the modalities add, and what stands in for one that is missing?
  return z;
}
