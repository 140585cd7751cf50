/** You take the mean of all trees. Which of them were asked for? */
export function meanOfKind(trees: { kind: string; height: number; width: number }[], _kind: string): number {
  return trees.length === 0 ? 0 : trees.reduce((sum, { height }) => sum + height, 0) / trees.length;
}
