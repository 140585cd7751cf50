import { nextToken } from '../../source/next-token.ts';
import { child, list, type Node, walk } from '../../source/tree.ts';
import type { Taking } from '../../messages/diagnoses/thrown.ts';
import type { Slip } from '../../source/slip.ts';
import type { ThrowSite } from './throw-site.ts';

/** `cannot read property 'x' of undefined`: what is undefined, as it is written. */
export function nothingRead(property: string, nothing: string, thrown: ThrowSite): Slip {
  const member = memberAt(thrown);
  const object = member && child(member, 'object');
  const values = {
    ...(object && { object: written(object, thrown.source) }),
    nothing,
    ...shownProperty(property, member, thrown.source),
  };
  if (object?.type !== 'MemberExpression' || !object.computed) return { code: 'nothingRead', ...placeOf(object), values };
  const index = child(object, 'property') as Node;
  return { code: 'elementMissing', ...placeOf(object), values: { ...values, index: written(index, thrown.source) } };
}

/** `cannot set property '0' of undefined`. */
export function nothingWritten(nothing: string, thrown: ThrowSite): Slip {
  const object = child(memberAt(thrown) ?? thrown.program, 'object');
  return {
    code: 'rowMissing',
    ...placeOf(object),
    values: { ...(object && { object: written(object, thrown.source) }), nothing },
  };
}

/** `value is not iterable`: the engine gives the place of the function; if that takes one thing apart, it is this one. */
export function notIterable({ program, source, offset }: ThrowSite): Slip {
  const taken: { node: Node; how: Taking }[] = [];
  walk(program, ({ node, within }) => {
    if (offset !== undefined && /Function/.test(node.type) && within && node.start !== offset)
      return encloses(node, offset) ? undefined : 'skip';
    if (node.type === 'ForOfStatement') taken.push({ node: child(node, 'right') as Node, how: 'loop' });
    if (node.type === 'SpreadElement' && within?.node.type !== 'ObjectExpression')
      taken.push({ node: child(node, 'argument') as Node, how: 'spread' });
    if (child(node, 'id')?.type === 'ArrayPattern' && child(node, 'init'))
      taken.push({ node: child(node, 'init') as Node, how: 'pattern' });
    return;
  });
  const [only, ...others] = taken.filter(({ node }) => list(node, 'elements').length === 0);
  if (!only || others.length > 0) return { code: 'notIterable' };
  return { code: 'namedNotIterable', at: only.node.start, values: { name: written(only.node, source), how: only.how } };
}

const encloses = (node: Node, offset: number): boolean => node.start <= offset && offset < node.end;

/** The member whose dot or bracket stands at the place of the error, which is where the engine says it read. */
function memberAt({ program, source, offset }: ThrowSite): Node | undefined {
  let found: Node | undefined;
  walk(program, ({ node }) => {
    if (node.type !== 'MemberExpression') return;
    const object = child(node, 'object') as Node;
    if (offset !== undefined && nextToken(source, object.end) === offset) found = node;
    return;
  });
  return found;
}

const placeOf = (node: Node | undefined): { at?: number } => (node ? { at: node.start } : {});

function shownProperty(property: string, member: Node | undefined, source: string): { property?: string } {
  if (member?.computed) return { property: `[${written(child(member, 'property') as Node, source)}]` };
  if (/^\d+$/.test(property)) return { property: `[${property}]` };
  return property ? { property } : {};
}

/** An expression as it stands in the source, if it is short. */
function written(node: Node, source: string): string {
  const whole = source.slice(node.start, node.end).replace(/\s+/g, ' ');
  return whole.length > 40 ? `${whole.slice(0, 37)}…` : whole;
}
