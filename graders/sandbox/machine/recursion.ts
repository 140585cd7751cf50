/**
 * Which nodes of a graph lie on a circle: the functions that may come to call themselves. `edges` has for each node those it leads to.
 * By Tarjan's strongly connected components, without recursion of its own.
 */
export function onCircle(edges: readonly ReadonlySet<number>[]): boolean[] {
  const order: number[] = new Array(edges.length).fill(-1);
  const low: number[] = new Array(edges.length).fill(0);
  const isOpen: boolean[] = new Array(edges.length).fill(false);
  const result: boolean[] = edges.map((targets, node) => targets.has(node));
  const open: number[] = [];
  let next = 0;

  const enter = (node: number) => {
    order[node] = low[node] = next++;
    isOpen[node] = true;
    open.push(node);
    return { node, targets: (edges[node] ?? new Set<number>()).values() };
  };
  const close = (root: number) => {
    const from = open.indexOf(root);
    const component = open.splice(from);
    for (const node of component) {
      isOpen[node] = false;
      if (component.length > 1) result[node] = true;
    }
  };
  const lower = (node: number, to: number) => {
    low[node] = Math.min(low[node] ?? 0, to);
  };

  for (let start = 0; start < edges.length; start++) {
    if (order[start] !== -1) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node, targets } = top;
      const step = targets.next();
      if (step.done) {
        path.pop();
        const before = path.at(-1);
        if (before) lower(before.node, low[node] ?? 0);
        if (low[node] === order[node]) close(node);
      } else if (order[step.value] === -1) path.push(enter(step.value));
      else if (isOpen[step.value]) lower(node, order[step.value] ?? 0);
    }
  }
  return result;
}
