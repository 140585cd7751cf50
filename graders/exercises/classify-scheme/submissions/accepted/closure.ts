type Kind = 'fusion' | 'coordination' | 'fission';

/**
 * Works out for every pair of nodes whether there is a path, as Warshall's algorithm does: k may serve as a stop on the way from i
 * to j. Reach is then read off the table.
 */
export function classifyScheme(
  nNodes: number,
  edges: [from: number, to: number][],
  modalities: number[],
  outputs: number[],
  couplings: [number, number][],
): { type: Kind; reach: number[][]; crossModal: boolean } {
  const path: boolean[][] = [];
  for (let i = 0; i < nNodes; i++) {
    path.push([]);
    for (let j = 0; j < nNodes; j++) path[i].push(i === j);
  }
  for (const [from, to] of edges) path[from][to] = true;
  for (let k = 0; k < nNodes; k++) {
    for (let i = 0; i < nNodes; i++) {
      for (let j = 0; j < nNodes; j++) path[i][j] ||= path[i][k] && path[k][j];
    }
  }

  const reach: number[][] = [];
  for (const output of outputs) {
    const sources: number[] = [];
    for (let m = 0; m < modalities.length; m++) if (path[modalities[m]][output]) sources.push(m);
    reach.push(sources);
  }

  let used = 0;
  for (let m = 0; m < modalities.length; m++) if (reach.some((sources) => sources.includes(m))) used++;

  let crossModal = reach.some((sources) => sources.length > 1);
  for (const [p, q] of couplings) {
    const [one, other] = [reach[outputs.indexOf(p)], reach[outputs.indexOf(q)]];
    // Where each is reached by one modality alone, these have to differ.
    if (one.length > 0 && other.length > 0 && one[0] !== other[0]) crossModal = true;
  }
  const type = outputs.length === used ? 'coordination' : outputs.length < used ? 'fusion' : 'fission';
  return { type, reach, crossModal };
}
