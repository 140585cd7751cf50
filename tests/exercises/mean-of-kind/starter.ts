type Tree = { kind: string; height: number; width: number };

/** The mean height of the trees of a kind. */
export function meanOfKind(trees: Tree[], kind: string): number {
  return trees.length + kind.length;
}
