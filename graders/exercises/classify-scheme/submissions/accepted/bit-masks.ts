type Kind = 'fusion' | 'coordination' | 'fission';

/**
 * Gives every modality a bit and lets the bits flow along the arrows. After as many rounds as there are nodes every bit has arrived
 * wherever it can, whatever the order of the edges.
 */
export function classifyScheme(
  nNodes: number,
  edges: [from: number, to: number][],
  modalities: number[],
  outputs: number[],
  couplings: [number, number][],
): { type: Kind; reach: number[][]; crossModal: boolean } {
  const mask: number[] = new Array(nNodes).fill(0);
  modalities.forEach((node, m) => {
    mask[node] |= 1 << m;
  });
  for (let round = 0; round < nNodes; round++) {
    for (const [from, to] of edges) mask[to] |= mask[from];
  }

  const indicesIn = (bits: number) => modalities.map((_, m) => m).filter((m) => (bits >> m) & 1);
  const isMixed = (bits: number) => indicesIn(bits).length > 1;

  const seen = outputs.reduce((bits, output) => bits | mask[output], 0);
  const kinds: Kind[] = ['fusion', 'coordination', 'fission'];
  const difference = Math.sign(outputs.length - indicesIn(seen).length);
  return {
    type: kinds[difference + 1],
    reach: outputs.map((output) => indicesIn(mask[output])),
    crossModal: outputs.some((output) => isMixed(mask[output])) || couplings.some(([p, q]) => isMixed(mask[p] | mask[q])),
  };
}
