export type Pair = [from: number, to: number];

export type Graph = { nodes: number[]; modalities: number[]; outputs: number[]; arrows: Pair[]; couplings: Pair[] };

/** Three inputs, three encoders, up to four representations, in this order: every arrow leads to a higher number. */
export const INPUTS = [0, 1, 2];
export const ENCODERS = [3, 4, 5];
export const OUTPUTS = [6, 7, 8, 9];

const NAMES = ['A, image', 'B, text', 'C, sound', 'encoder 1', 'encoder 2', 'encoder 3'];

export const nameOf = (node: number): string => NAMES[node] ?? `representation ${node - 5}`;

/** What can be changed: arrows, couplings, and how many representations there are. */
export type Drawn = { outputs: number; arrows: Pair[]; couplings: Pair[] };

export function graphOf({ outputs, arrows, couplings }: Drawn): Graph {
  const kept = OUTPUTS.slice(0, outputs);
  const exists = (pair: Pair): boolean => pair.every((node) => node < 6 || kept.includes(node));
  return {
    nodes: [...INPUTS, ...ENCODERS, ...kept],
    modalities: INPUTS,
    outputs: kept,
    arrows: arrows.filter(exists),
    couplings: couplings.filter(exists),
  };
}

/** Draws what lies between two nodes, or takes it away: an arrow, or a coupling between representations. Null where nothing can. */
export function join(drawn: Drawn, one: number, other: number): Drawn | null {
  const pair: Pair = one < other ? [one, other] : [other, one];
  if (columnOf(one) !== columnOf(other)) return { ...drawn, arrows: toggled(drawn.arrows, pair) };
  if (columnOf(one) === 2) return { ...drawn, couplings: toggled(drawn.couplings, pair) };
  return null;
}

/** A coupling between every two representations. */
export const allCouplings = (outputs: number): Pair[] =>
  OUTPUTS.slice(0, outputs).flatMap((p, i) => OUTPUTS.slice(i + 1, outputs).map((q): Pair => [p, q]));

export const columnOf = (node: number): 0 | 1 | 2 => (node < 3 ? 0 : node < 6 ? 1 : 2);

const toggled = (pairs: Pair[], [from, to]: Pair): Pair[] => {
  const others = pairs.filter(([p, q]) => p !== from || q !== to);
  return others.length < pairs.length ? others : [...pairs, [from, to]];
};

const TOWERS: Pair[] = [
  [0, 3],
  [1, 4],
];

/** The three kinds at their simplest, each over image and text. */
export const EXAMPLES: Record<'fusion' | 'coordination' | 'fission', Drawn> = {
  fusion: { outputs: 1, arrows: [...TOWERS, [3, 6], [4, 6]], couplings: [] },
  coordination: { outputs: 2, arrows: [...TOWERS, [3, 6], [4, 7]], couplings: [[6, 7]] },
  fission: { outputs: 3, arrows: [...TOWERS, [3, 6], [3, 7], [4, 7], [4, 8]], couplings: [] },
};
