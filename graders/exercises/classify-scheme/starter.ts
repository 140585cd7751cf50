/**
 * Says what kind of scheme a graph is, from what reaches its outputs.
 *
 * @param nNodes the nodes are 0 to nNodes − 1
 * @param edges pairs of nodes: the second is computed from the first
 * @param modalities the nodes that hold the inputs
 * @param outputs the nodes that hold the representations
 * @param couplings pairs of outputs that are tied by a loss
 */
export function classifyScheme(
  nNodes: number,
  edges: [from: number, to: number][],
  modalities: number[],
  outputs: number[],
  couplings: [number, number][],
): { type: 'fusion' | 'coordination' | 'fission'; reach: number[][]; crossModal: boolean } {
  const reach: number[][] = outputs.map(() => []);
  // Nothing reaches anything so far. Where does each output come from?
  return { type: 'coordination', reach, crossModal: false };
}
