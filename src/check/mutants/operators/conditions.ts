import { child, type Node } from '../../../../graders/source/tree.ts';
import { bare, instead, type Operator, outer, written } from './operator.ts';

/** The bound in or out, and the other side (ROR); of an equality, its contrary. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
};

export const comparison: Operator = ({ node }, source) => {
  if (node.type !== 'BinaryExpression') return [];
  const [left, right] = [child(node, 'left') as Node, child(node, 'right') as Node].map((it) => written(it, source));
  return (OTHER[String(node.operator)] ?? []).map((operator) => instead(node, `${left} ${operator} ${right}`));
};

/** And for or (COR); a value that stands in for a missing one is forgotten, or always taken (COD). */
export const connective: Operator = ({ node }, source) => {
  if (node.type !== 'LogicalExpression') return [];
  const [left = '', right = ''] = [child(node, 'left') as Node, child(node, 'right') as Node].map((it) => written(it, source));
  if (node.operator === '??') return [left, right].map((replacement) => instead(node, replacement));
  return [instead(node, `${left} ${node.operator === '&&' ? '||' : '&&'} ${right}`)];
};

/** A contrary that is forgotten (COD). */
export const negation: Operator = ({ node }, source) =>
  node.type === 'UnaryExpression' && node.operator === '!' ? [instead(node, written(child(node, 'argument') as Node, source))] : [];

/**
 * A condition that is always met, or never. Of a loop only never, which leaves it out: always would be endless. Of an operand only what does
 * not decide for all of them.
 */
export const condition: Operator = (place) => {
  const { node } = place;
  const around = outer(place);
  if (!around || bare(node) !== node) return [];
  const values = decides(node, around);
  return values.map((value) => instead(node, String(value)));
};

function decides(node: Node, around: Node): boolean[] {
  const isTest = bareChild(around, 'test') === node;
  switch (around.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (isTest) return [true, false];
      break;
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      if (isTest) return [false];
      break;
    case 'LogicalExpression':
      if (around.operator === '&&') return [true];
      if (around.operator === '||' && isCondition(node)) return [false];
      break;
  }
  // What is returned, given to a name or to a function.
  return isCondition(node) ? [true, false] : [];
}

const bareChild = (node: Node, field: string): Node | undefined => {
  const found = child(node, field);
  return found && bare(found);
};

/** Whether an expression is a condition by its operator. */
export const isCondition = ({ type, operator }: Node): boolean =>
  (type === 'BinaryExpression' && Object.hasOwn(OTHER, String(operator))) || (type === 'LogicalExpression' && operator !== '??');
