import type { Draw } from '../../sandbox/realm/draw.ts';

type Pair = [number, number];
type Args = [nNodes: number, edges: Pair[], modalities: number[], outputs: number[], couplings: Pair[]];

export const edges: Args[] = [
  [5, [[0, 2], [1, 3], [2, 4], [3, 4]], [0, 1], [4], []],
  [4, [[0, 2], [1, 3]], [0, 1], [2, 3], []], // two encoders, not coupled …
  [4, [[0, 2], [1, 3]], [0, 1], [2, 3], [[2, 3]]], // … and coupled
  [4, [[0, 2], [0, 3]], [0, 1], [2, 3], [[2, 3]]], // a coupling within one modality, the other unused
  [6, [[0, 3], [1, 4], [0, 5], [1, 5]], [0, 1], [3, 5, 4], []],
  [2, [], [0, 1], [0, 1], [[0, 1]]], // inputs that are outputs
  [4, [[0, 2], [0, 2], [2, 3]], [0, 1], [3], []], // a duplicated edge
  [3, [], [0], [2], []], // an output that sees nothing
  [2, [], [0], [], []], // no outputs
  [6, [[0, 3], [1, 3], [2, 4], [3, 5], [2, 5]], [0, 1, 2], [3, 4], []],
  [4, [[0, 2], [1, 3]], [1, 0], [2, 3], []], // modalities in another order: reach holds their indices
  [5, [[3, 4], [2, 3], [1, 2], [0, 1]], [0], [4], []], // a long chain, listed backwards
];

/** The modalities are the first nodes; edges lead from lower to higher nodes and never into a modality. */
export function inputs(draw: Draw): Args {
  const nNodes = draw.int(2, 9);
  const M = draw.int(1, Math.min(4, nNodes - 1));
  const mixes = draw.boolean(); // otherwise every modality has a tower of its own: nodes m, m + M, m + 2M …
  const edges = draw.list([0, 2 * nNodes], (): Pair => {
    const to = draw.int(M, nNodes - 1);
    return [mixes ? draw.int(0, to - 1) : to - M * draw.int(1, Math.floor(to / M)), to];
  });
  const modalities = draw.permutation(M);
  // Counted from the last node, so that the simplest output is not itself a modality.
  const outputs = draw.permutation(nNodes).map((i) => nNodes - 1 - i).slice(0, draw.int(1, Math.min(5, nNodes)));
  const couplings = outputs.flatMap((p, i) => outputs.slice(i + 1).map((q): Pair => [p, q])).filter(() => draw.oneIn(3));
  return [nNodes, edges, modalities, outputs, couplings];
}
