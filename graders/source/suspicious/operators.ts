import { bare, type Suspicion, written } from './suspicion.ts';
import { child, list, type Node } from '../tree.ts';

/** Operators that mean something else here than in mathematics or in another language. */
export const operators: Suspicion = ({ node, within }, source) => {
  switch (node.type) {
    case 'BinaryExpression':
      return binary(node, source);
    case 'MemberExpression': {
      const property = child(node, 'property');
      if (!node.computed || !property) return undefined;
      const object = written(child(node, 'object'), source);
      if (property.type === 'UnaryExpression' && property.operator === '-')
        return { code: 'negativeIndex', at: property.start, values: { object, index: written(property, source) } };
      if (property.type === 'SequenceExpression') return { code: 'commaIndex', at: property.start, values: { object } };
      return undefined;
    }
    case 'SequenceExpression': {
      const parts = list(node, 'expressions');
      const isDecimal = parts.length === 2 && parts.every((part) => part.type === 'Literal' && typeof part.value === 'number');
      return isDecimal && within?.node.type !== 'MemberExpression'
        ? { code: 'decimalComma', at: node.start, values: { number: parts.map((part) => written(part, source)).join('.') } }
        : undefined;
    }
    case 'AssignmentExpression': {
      const right = child(node, 'right') as Node;
      const isReversed = node.operator === '=' && right.type === 'UnaryExpression' && /^[+-]$/.test(String(right.operator));
      return isReversed && source.charAt(right.start - 1) === '='
        ? { code: 'reversedAssignment', at: right.start - 1, values: { operator: String(right.operator) } }
        : undefined;
    }
    default:
      return undefined;
  }
};

function binary(node: Node, source: string): ReturnType<Suspicion> {
  const operator = String(node.operator);
  const [left, right] = [child(node, 'left') as Node, child(node, 'right') as Node];
  const sides = { left: written(left, source), right: written(right, source) };
  if (operator === '^') return { code: 'caret', at: node.start, values: sides };
  if (RELATIONS.has(operator) && left.type === 'BinaryExpression' && RELATIONS.has(String(left.operator))) {
    return { code: 'chainedComparison', at: node.start, values: { ...sides, middle: written(child(left, 'right'), source), operator } };
  }
  if ((operator === '&' || operator === '|') && [left, right].every((side) => COMPARISONS.has(String(bare(side).operator)))) {
    return { code: 'bitwiseCondition', at: node.start, values: { operator, instead: operator + operator } };
  }
  if (EQUALITIES.has(operator)) {
    if ([left, right].some((side) => side.type === 'Identifier' && side.name === 'NaN'))
      return { code: 'comparesNaN', at: node.start, values: { name: left.name === 'NaN' ? sides.right : sides.left } };
    if ([left, right].some((side) => side.type === 'ArrayExpression')) return { code: 'comparesLists', at: node.start };
    if (right.value === 'array' && left.operator === 'typeof')
      return { code: 'typeofArray', at: node.start, values: { name: written(child(left, 'argument'), source) } };
  }
  if ((EQUALITIES.has(operator) || operator === 'in') && left.type === 'UnaryExpression' && left.operator === '!')
    return { code: 'negatesTooMuch', at: left.start, values: { operator } };
  return undefined;
}

const RELATIONS = new Set(['<', '>', '<=', '>=']);
const EQUALITIES = new Set(['==', '===', '!=', '!==']);
const COMPARISONS = new Set([...RELATIONS, ...EQUALITIES]);
