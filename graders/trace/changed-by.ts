import { namesIn } from '../source/declared-names.ts';
import { child, list, type Node, text } from '../source/tree.ts';

/** The variables that an expression, as a statement, changes: the names themselves, or what they hold. */
export function changedBy(expression: Node): Node[] {
  if (expression.type === 'UpdateExpression') return rootsOf(child(expression, 'argument'));
  if (expression.type === 'AssignmentExpression') {
    const left = child(expression, 'left');
    return left && /Pattern$/.test(left.type) ? namesIn(left) : rootsOf(left);
  }
  if (expression.type === 'SequenceExpression') return list(expression, 'expressions').flatMap(changedBy);
  if (expression.type !== 'CallExpression') return [];
  const callee = child(expression, 'callee');
  const method = callee?.type === 'MemberExpression' && !callee.computed ? text(child(callee, 'property') as Node, 'name') : undefined;
  return method && CHANGING.has(method) ? rootsOf(child(callee as Node, 'object')) : [];
}

/** `x` in `x`, `x[i]`, `x.y[j]`. */
function rootsOf(node: Node | undefined): Node[] {
  let at = node;
  while (at?.type === 'MemberExpression') at = child(at, 'object');
  return at?.type === 'Identifier' ? [at] : [];
}

/** Methods that change what they are called on. */
const CHANGING = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'set',
  'add',
  'delete',
  'clear',
]);
