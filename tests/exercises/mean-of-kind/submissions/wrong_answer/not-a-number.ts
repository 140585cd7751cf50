/** Where no tree is of the kind, you divide by zero. What does the contract say of that? */
export function meanOfKind(trees: { kind: string; height: number; width: number }[], kind: string): number {
  const heights = trees.filter((tree) => tree.kind === kind).map(({ height }) => height);
  return heights.reduce((sum, height) => sum + height, 0) / heights.length;
}
