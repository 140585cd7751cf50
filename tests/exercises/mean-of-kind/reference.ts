type Tree = { kind: string; height: number; width: number };

/** The mean height of the trees of a kind. */
export function meanOfKind(trees: Tree[], kind: string): number {
  const heights = trees.filter((tree) => tree.kind === kind).map(({ height }) => height);
  if (heights.length === 0) return 0;
  return heights.reduce((sum, height) => sum + height, 0) / heights.length;
}
