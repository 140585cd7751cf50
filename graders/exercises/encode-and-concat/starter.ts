/**
 * Encodes two modalities, brings each to length 1 and joins them.
 *
 * @param xA input of modality A
 * @param WA weights of its encoder, one row for each number that comes out
 * @param bA its bias
 * @param xB input of modality B
 * @param WB weights of its encoder
 * @param bB its bias
 */
export function encodeAndConcat(xA: Vec, WA: Mat, bA: Vec, xB: Vec, WB: Mat, bB: Vec): Vec {
  const hA = matVec(WA, xA);
  const hB = matVec(WB, xB);
  // Two projections so far. What makes an encoder of each, and how large may a block be?
  return [...hA, ...hB];
}
