/**
 * You looked for modalities that meet in a node, and left out the couplings. Two encoders that never share a layer can still be
 * tied together: by what?
 */
type Edge = [from: number, to: number];
type Scheme = { type: 'fusion' | 'coordination' | 'fission'; reach: number[][]; crossModal: boolean };

/** Follows the arrows backwards from each output, then counts: K < M fusion, K = M coordination, K > M fission. */
export function classifyScheme(
  nNodes: number,
  edges: Edge[],
  modalities: number[],
  outputs: number[],
  couplings: [number, number][],
): Scheme {
  const parents: number[][] = Array.from({ length: nNodes }, () => []);
  for (const [from, to] of edges) parents[to].push(from);

  const indices = modalities.map((_, m) => m);
  const sourcesOf = (node: number) => {
    const before = ancestors(node, parents);
    return indices.filter((m) => before.has(modalities[m]));
  };
  const reach = outputs.map(sourcesOf);

  const M = new Set(reach.flat()).size; // modalities that no output sees do not count
  const K = outputs.length;
  const type = K < M ? 'fusion' : K > M ? 'fission' : 'coordination';

  const meetInNode = reach.some((sources) => sources.length >= 2);
  const meetInLoss = couplings.some(([p, q]) => new Set([...sourcesOf(p), ...sourcesOf(q)]).size >= 2);
  return { type, reach, crossModal: meetInNode };
}

/** The node itself and all nodes with a path to it. */
function ancestors(node: number, parents: number[][]): Set<number> {
  const seen = new Set([node]);
  for (const found of seen) {
    for (const parent of parents[found]) seen.add(parent); // a set visits also what is added while it is walked through
  }
  return seen;
}
