import { type Suspicion, written } from './suspicion.ts';
import { child, list, type Node, text, walk } from '../tree.ts';

/** Calls of built-ins that give something else than is expected of them. */
export const calls: Suspicion = ({ node, within }, source) => {
  const callee = node.type === 'CallExpression' ? child(node, 'callee') : undefined;
  if (callee?.type !== 'MemberExpression') return undefined;
  const property = child(callee, 'property') as Node;
  const method = text(property, 'name') ?? '';
  const object = written(child(callee, 'object'), source);
  const [first, ...others] = list(node, 'arguments');
  const at = property.start;
  const isUsed = within?.node.type !== 'ExpressionStatement';
  if (object === 'Math') return ofMath(method, first, others, at, source);
  if ((method === 'sort' || method === 'toSorted') && !first) return { code: 'sortsAsText', at, values: { method } };
  if (method === 'forEach' && isUsed && within?.node.type !== 'ArrowFunctionExpression') return { code: 'forEachGivesNothing', at };
  if (method === 'push' && (within?.node.type === 'ReturnStatement' || within?.node.type === 'VariableDeclarator'))
    return { code: 'pushGivesLength', at, values: { object } };
  if (method === 'fill' && first && (first.type === 'ArrayExpression' || /^(new )?Array\b/.test(written(first, source))))
    return { code: 'sharedRows', at };
  if (RETURNING.has(method) && first && returnsNothing(first))
    return { code: 'callbackReturnsNothing', at: first.start, values: { method } };
  return undefined;
};

function ofMath(method: string, first: Node | undefined, others: readonly Node[], at: number, source: string): ReturnType<Suspicion> {
  if ((method === 'max' || method === 'min') && first?.type === 'Identifier' && others.length === 0)
    return { code: 'maxOfList', at, values: { method, name: written(first, source) } };
  const [base] = others;
  return method === 'log' && first && base
    ? { code: 'logWithBase', at, values: { x: written(first, source), base: written(base, source) } }
    : undefined;
}

/** Methods that go on with what their function returns. */
const RETURNING = new Set(['map', 'flatMap', 'filter', 'reduce', 'some', 'every', 'find', 'findIndex']);

/** A function with braces that never returns a value. */
function returnsNothing(callback: Node): boolean {
  const body = child(callback, 'body');
  if (!/Function/.test(callback.type) || body?.type !== 'BlockStatement') return false;
  let returns = false;
  walk(body, ({ node }) => {
    if (/Function/.test(node.type)) return 'skip';
    if (node.type === 'ReturnStatement' && child(node, 'argument')) returns = true;
    if (node.type === 'ThrowStatement') returns = true;
    return;
  });
  return !returns;
}
