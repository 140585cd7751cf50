import { declaredNames } from '../../source/declared-names.ts';
import { nearest } from '../../source/nearest.ts';
import { positionAt } from '../../source/position.ts';
import { child, type Node, walk } from '../../source/tree.ts';
import { isOtherName } from '../../messages/other-names.ts';
import { GLOBALS, LACKING, MATH } from './known-names.ts';
import type { Slip } from '../../source/slip.ts';
import type { ThrowSite } from './throw-site.ts';

/** `'x' is not defined`: what the name was probably meant to be. */
export function unknownName(name: string, { program, source, offset }: ThrowSite): Slip {
  const reason = LACKING.get(name);
  if (reason) return { code: 'lacks', values: { name, reason } };
  const declared = declaredNames(program);
  const elsewhere = declared.get(name);
  if (elsewhere) return { code: 'declaredElsewhere', values: { name, line: positionAt(source, elsewhere.start).line } };
  if (offset !== undefined && isAssigned(program, name, offset)) return { code: 'neverDeclared', values: { name } };
  const near = nearest(name, [...declared.keys(), ...GLOBALS]);
  const other = otherName(name);
  if (near && (!other || near.toLowerCase() === name.toLowerCase())) return { code: 'misspeltName', values: { name, instead: near } };
  return other ?? { code: 'unknownName', values: { name } };
}

/** A name that belongs behind `Math.`, or that another language has. */
function otherName(name: string): Slip | undefined {
  if (MATH.includes(name)) return { code: 'nameOfMath', values: { name } };
  return isOtherName(name) ? { code: 'otherName', values: { name } } : undefined;
}

/** `'x' is read-only`: the engine gives the place behind the assignment. */
export function constAssigned(name: string, { program, offset = 0 }: ThrowSite): Slip {
  let at: number | undefined;
  walk(program, ({ node }) => {
    const target =
      node.type === 'AssignmentExpression' ? child(node, 'left') : node.type === 'UpdateExpression' ? child(node, 'argument') : undefined;
    if (target?.name === name && target.start <= offset) at = target.start;
    return;
  });
  return { code: 'constAssigned', ...(at !== undefined && { at }), values: { name } };
}

/** Whether the name that begins an assignment at this place is the one that is given a value. */
function isAssigned(program: Node, name: string, offset: number): boolean {
  let found = false;
  walk(program, ({ node }) => {
    const target =
      node.type === 'AssignmentExpression' ? child(node, 'left') : node.type === 'ForOfStatement' ? child(node, 'left') : undefined;
    if (target?.type === 'Identifier' && target.name === name && node.start <= offset && offset <= node.end) found = true;
    return found ? 'skip' : undefined;
  });
  return found;
}
