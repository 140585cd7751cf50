import { child, list, type Node, type NodePlace, text } from '../../../graders/source/tree.ts';

/** What stands from `start` to `end` is replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One way in which a solution goes wrong. */
export interface EditKind {
  /** `root left out`. */
  name: string;
  /** What is true of every program that was edited so, to hold a sentence against. */
  truth: string;
  /** The edits of the kind at one place of the tree. */
  at(it: Site): Edit[];
}

/** A place in a program, and what stands there. */
export interface Site {
  node: Node;
  place: NodePlace;
  /** The text of a node. */
  of(node: Node | undefined): string;
}

/** The node rewritten. */
export const rewritten = ({ start, end }: Node, text: string): Edit => ({ start, end, text });

/** The arguments of a call of the function of a name, such as `Math.sqrt`; undefined where the node is no such call. */
export function argumentsOf({ node, of }: Site, ...names: string[]): Node[] | undefined {
  if (node.type !== 'CallExpression' || !names.includes(of(child(node, 'callee')))) return undefined;
  const given = list(node, 'arguments');
  return given.some(({ type }) => type === 'SpreadElement') ? undefined : given;
}

/** Object, argument list and name of a call of a method, such as `xs.map(f)`. */
export function methodCall(node: Node): { object: Node; method: string; given: Node[] } | undefined {
  const callee = node.type === 'CallExpression' ? child(node, 'callee') : undefined;
  const object = callee?.type === 'MemberExpression' ? child(callee, 'object') : undefined;
  const property = callee && child(callee, 'property');
  const method = property && text(property, 'name');
  return callee && object && method ? { object, method, given: list(node, 'arguments') } : undefined;
}

export const operator = (node: Node): string => text(node, 'operator') ?? '';

/** The two sides of an operator; undefined where the node has none or another one. */
export function sides(node: Node, ...operators: string[]): [left: Node, right: Node] | undefined {
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  const hasOperator = node.type === 'BinaryExpression' || node.type === 'LogicalExpression';
  return hasOperator && operators.includes(operator(node)) && left && right ? [left, right] : undefined;
}

/** A number that is written out; undefined where the node is none. */
export const literal = (node: Node | undefined): number | undefined =>
  node?.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;

/** The innermost function around a place. */
export function functionAround({ within }: NodePlace): Node | undefined {
  for (let at = within; at; at = at.within) if (/Function/.test(at.node.type)) return at.node;
  return undefined;
}

/** The type that is written behind a name, such as `Vec`; '' where there is none. */
export const typeOf = (node: Node | undefined, of: Site['of']): string => of(node && child(node, 'typeAnnotation')).replace(/^:\s*/, '');
