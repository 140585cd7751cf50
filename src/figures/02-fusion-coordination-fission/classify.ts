import type { Graph } from './graph.ts';

export type Kind = 'fusion' | 'coordination' | 'fission';

export type Classified = {
  kind: Kind;
  /** How many modalities reach an output, and how many outputs there are. */
  used: number;
  outputs: number;
  /** For every node, the modalities with a path to it. */
  sources: Map<number, number[]>;
  meetInNode: boolean;
  meetInLoss: boolean;
};

/** What the arrows and the couplings make of a scheme. Nodes are numbered so that every arrow leads to a higher number. */
export function classify({ nodes, modalities, outputs, arrows, couplings }: Graph): Classified {
  const sources = new Map<number, number[]>();
  for (const node of [...nodes].sort((p, q) => p - q)) {
    const before = arrows.filter(([, to]) => to === node).flatMap(([from]) => sources.get(from) ?? []);
    sources.set(node, ascending(modalities.includes(node) ? [node, ...before] : before));
  }
  const reach = (node: number): number[] => sources.get(node) ?? [];
  const used = ascending(outputs.flatMap(reach)).length;
  return {
    kind: outputs.length < used ? 'fusion' : outputs.length > used ? 'fission' : 'coordination',
    used,
    outputs: outputs.length,
    sources,
    meetInNode: outputs.some((node) => reach(node).length >= 2),
    meetInLoss: couplings.some(([p, q]) => ascending([...reach(p), ...reach(q)]).length >= 2),
  };
}

const ascending = (numbers: number[]): number[] => [...new Set(numbers)].sort((p, q) => p - q);
