import type { CannotRun } from './cannot-run.ts';
import { child, list, type Node, type Place } from './tree.ts';

/** What the parser lets stand though TypeScript has no place for it: types where no parameter is, and parameters where no constructor is. */
export function misplaced({ node, within }: Place, source: string): CannotRun | undefined {
  const here = (at: number, message: string, advice: string): CannotRun => ({ at, message, advice });
  if (node.type === 'TSTypeCastExpression') {
    const { start } = child(node, 'typeAnnotation') as Node;
    return here(
      start,
      'A type cannot stand here.',
      'Types stand behind parameters and names that are declared. In an expression write x as T.',
    );
  }
  if (node.optional === true && source.charAt(node.end - 1) === '?' && !isParameter(node, within)) {
    return here(node.end - 1, 'A question mark cannot stand here.', 'Only a parameter can be optional. For a choice write a ? b : c.');
  }
  if (node.type === 'AssignmentPattern' && child(node, 'left')?.optional) {
    return here(
      (child(node, 'left') as Node).start,
      'A parameter with a value of its own is optional anyway.',
      'Leave the question mark out.',
    );
  }
  if (node.type === 'VariableDeclarator' && node.definite && child(node, 'init')) {
    return here((child(node, 'id') as Node).start, 'A name that is given its value here needs no exclamation mark.', 'Leave the ! out.');
  }
  if (node.type === 'TSParameterProperty' && !isOfConstructor(within)) {
    return here(node.start, 'Only the parameters of a constructor can be properties.', 'Leave the word in front of the name out.');
  }
  const cast = list(node, 'params').flatMap((parameter) => castIn(parameter) ?? [])[0];
  return cast && here(cast.start, 'A parameter cannot be cast.', 'Write its type behind a colon: (x: number) => …');
}

const isParameter = (node: Node, within: Place | undefined): boolean =>
  within !== undefined && (list(within.node, 'params').includes(node) || within.node.type === 'TSParameterProperty');

const isOfConstructor = (within: Place | undefined): boolean => within?.within?.node.kind === 'constructor';

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
