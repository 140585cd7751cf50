type Tree = { kind: string; height: number; width: number };

/** Adds up and counts in one loop. */
export function meanOfKind(trees: Tree[], kind: string): number {
  let total = 0;
  let count = 0;
  for (const tree of trees) {
    if (tree.kind !== kind) continue;
    total += tree.height;
    count++;
  }
  return count > 0 ? total / count : 0;
}
