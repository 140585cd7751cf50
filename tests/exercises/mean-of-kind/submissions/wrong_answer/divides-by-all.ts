/** You divide by the number of all trees. How many of them did you add up? */
export function meanOfKind(trees: { kind: string; height: number; width: number }[], kind: string): number {
  const total = trees.filter((tree) => tree.kind === kind).reduce((sum, { height }) => sum + height, 0);
  return trees.length === 0 ? 0 : total / trees.length;
}
