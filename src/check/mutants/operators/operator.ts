import type { Node, NodePlace } from '../../../../graders/source/tree.ts';
import type { SourceChange } from '../mutant.ts';

/**
 * Slips that can be made at a node of a program. Which there are follows two published lists: the mutators of Stryker
 * (https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/) and the method-level operators of μJava (Ma and Offutt,
 * *Description of muJava's method-level mutation operators*, 2016), whose names stand in brackets. Where one kind of slip is seen by every
 * test that sees another one, only the harder to see is made.
 */
export type Operator = (place: NodePlace, source: string) => SourceChange[];

/** Other text in the place of a node. */
export const instead = ({ start, end }: Node, replacement: string): SourceChange => ({ start, end, replacement });

/** A node as it is written. */
export const written = ({ start, end }: Node, source: string): string => source.slice(start, end);

/** The expression within brackets and assertions of types around it. */
export function bare(node: Node): Node {
  let inner = node;
  while (WRAPPERS.has(inner.type)) inner = inner.expression as Node; // each of them has one
  return inner;
}

const WRAPPERS = new Set(['ParenthesizedExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion']);

/** The node that an expression stands in, without brackets and assertions around it. */
export function outer({ within }: NodePlace): Node | undefined {
  let place = within;
  while (place && WRAPPERS.has(place.node.type)) place = place.within;
  return place?.node;
}
