import { nextToken } from '../../source/next-token.ts';
import { nearest } from '../../source/nearest.ts';
import { child, type Node, text, walk } from '../../source/tree.ts';
import { isOtherMethod } from '../../messages/other-names.ts';
import { MATH, METHODS } from './known-names.ts';
import type { Slip } from '../../source/slip.ts';
import type { ThrowSite } from './throw-site.ts';

/** `not a function`: what was called, by the place at which the engine says it was. */
export function called({ stack, program, source, offset }: ThrowSite): Slip | undefined {
  const native = /^\s*at (\w+) \(native\)/.exec(stack)?.[1];
  if (native && METHODS.includes(native)) return { code: 'noCallback', values: { method: native } };
  const call = offset === undefined ? undefined : callAt(program, source, offset);
  const callee = call && child(call, 'callee');
  if (!call || !callee) return undefined;
  const name = source.slice(callee.start, callee.end);
  const opening = source.indexOf('(', callee.end);
  if (source.slice(callee.end, opening).includes('\n')) return { code: 'lineRunsOn', at: opening };
  const shown = name.length > 40 || name.includes('\n') ? `…${name.slice(-20).replace(/\s+/g, ' ')}` : name;
  if (callee.type === 'Literal') return { code: 'numberCalled', at: callee.start, values: { number: shown } };
  if (callee.type === 'MemberExpression' && !callee.computed) return method(callee, shown, source);
  return { code: 'valueCalled', at: callee.start, values: { name: shown } };
}

function method(callee: Node, name: string, source: string): Slip {
  const property = text(child(callee, 'property') as Node, 'name') ?? '';
  const object = child(callee, 'object') as Node;
  const of = source.slice(object.start, object.end);
  const at = (child(callee, 'property') as Node).start;
  if (property === 'length') return { code: 'fieldCalled', at, values: { name } };
  if (of === 'Math') {
    const near = nearest(property, MATH);
    if (near) return { code: 'misspeltMethod', at, values: { name, instead: `Math.${near}` } };
    if (isOtherMethod(property)) return { code: 'otherMethodOfMath', at, values: { method: property } };
    return { code: 'notOfMath', at, values: { method: property } };
  }
  if (isOtherMethod(property)) return { code: 'otherMethod', at, values: { name, method: property } };
  const near = of === 'console' ? 'log' : nearest(property, METHODS);
  return near ? { code: 'misspeltMethod', at, values: { name, instead: near } } : { code: 'notAFunction', at, values: { name } };
}

/** The call whose bracket opens at an offset; or, of a statement `return f(x)` that begins there, the call that it returns. */
function callAt(program: Node, source: string, offset: number): Node | undefined {
  let found: Node | undefined;
  walk(program, ({ node }) => {
    if (found) return 'skip';
    if (node.type === 'CallExpression' && opening(node, source) === offset) found = node;
    if (node.type === 'ReturnStatement' && node.start === offset) {
      let value = child(node, 'argument');
      while (value && value.type !== 'CallExpression') value = child(value, 'expression');
      found = value;
    }
    return;
  });
  return found;
}

function opening(call: Node, source: string): number {
  let at = nextToken(source, (child(call, 'typeArguments') ?? (child(call, 'callee') as Node)).end);
  if (source.startsWith('?.', at)) at = nextToken(source, at + 2);
  return at;
}
