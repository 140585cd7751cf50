import type { Laws } from '../../sandbox/realm/law.ts';

type Pair = [number, number];
type Args = [nNodes: number, edges: Pair[], modalities: number[], outputs: number[], couplings: Pair[]];
type Result = { type: 'fusion' | 'coordination' | 'fission'; reach: number[][]; crossModal: boolean };

export const laws: Laws<Args, Result> = {
  unused: {
    says: 'A further modality that reaches no output changes nothing.',
    change: (nNodes, edges, modalities, ...rest) => [nNodes + 1, edges, [...modalities, nNodes], ...rest],
  },
  couplings: {
    says: 'Couplings change neither the type nor the reach.',
    change: (nNodes, edges, modalities, outputs) => [nNodes, edges, modalities, outputs, []],
    becomes: ({ type, reach }) => ({ type, reach, crossModal: reach.some((sources) => sources.length >= 2) }),
  },
};
