import type { Slip } from '../slip.ts';
import { child, type Node, type NodePlace } from '../tree.ts';

/** Looks at one place of a program that runs, for something that is allowed and hardly ever meant. */
export type Suspicion = (place: NodePlace, source: string) => Slip | undefined;

/** The expression within any brackets around it. */
export function bare(node: Node): Node {
  let inner = node;
  while (inner.type === 'ParenthesizedExpression') inner = child(inner, 'expression') as Node;
  return inner;
}

/** An expression as it stands in the source, if it is short. */
export function written(node: Node | undefined, source: string): string {
  const text = node ? source.slice(node.start, node.end).replace(/\s+/g, ' ') : 'x';
  return text.length > 30 ? `${text.slice(0, 27)}…` : text;
}
