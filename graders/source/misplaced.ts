import type { Slip } from './slip.ts';
import { child, list, type Node, type NodePlace } from './tree.ts';

/** What the parser lets stand though TypeScript has no place for it: types where no parameter is, and parameters where no constructor is. */
export function misplaced({ node, within }: NodePlace, source: string): Slip | undefined {
  if (node.type === 'TSTypeCastExpression') return { at: (child(node, 'typeAnnotation') as Node).start, code: 'typeInExpression' };
  if (node.optional === true && source.charAt(node.end - 1) === '?' && !isParameter(node, within)) {
    return { at: node.end - 1, code: 'strayQuestionMark' };
  }
  if (node.type === 'AssignmentPattern' && child(node, 'left')?.optional) {
    return { at: (child(node, 'left') as Node).start, code: 'optionalWithValue' };
  }
  if (node.type === 'VariableDeclarator' && node.definite && child(node, 'init')) {
    return { at: (child(node, 'id') as Node).start, code: 'definiteWithValue' };
  }
  if (node.type === 'TSParameterProperty' && !isOfConstructor(within)) return { at: node.start, code: 'strayParameterProperty' };
  const cast = list(node, 'params').flatMap((parameter) => castIn(parameter) ?? [])[0];
  return cast && { at: cast.start, code: 'castParameter' };
}

const isParameter = (node: Node, within: NodePlace | undefined): boolean =>
  within !== undefined && (list(within.node, 'params').includes(node) || within.node.type === 'TSParameterProperty');

const isOfConstructor = (within: NodePlace | undefined): boolean => within?.within?.node.kind === 'constructor';

/** The first cast in a pattern, its default values aside. */
function castIn(pattern: Node): Node | undefined {
  const waiting = [pattern];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (CASTS.has(node.type)) return node;
    if (node.type === 'AssignmentPattern') waiting.push(child(node, 'left') as Node);
    else if (node.type === 'RestElement') waiting.push(child(node, 'argument') as Node);
    else if (node.type === 'Property') waiting.push(child(node, 'value') as Node);
    else waiting.push(...list(node, 'elements'), ...list(node, 'properties'));
  }
  return undefined;
}

const CASTS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion']);
