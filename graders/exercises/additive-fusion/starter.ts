/**
 * Adds up what each modality has to say.
 *
 * @param xs one vector per modality, `null` where it is missing
 * @param Ws one matrix per modality, with as many rows as `b` has numbers
 * @param b the bias
 */
export function additiveFusion(xs: (Vec | null)[], Ws: Mat[], b: Vec): Vec {
  const z = b.slice();
  // The bias alone so far. What do the modalities add?
  return z;
}
