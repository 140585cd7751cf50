import { child, list, type Node } from '../../../../graders/source/tree.ts';
import { instead, type Operator, written } from './operator.ts';

/** The next or the last place of a list. */
export const index: Operator = ({ node }, source) => {
  const at = child(node, 'property');
  if (node.type !== 'MemberExpression' || node.computed !== true || !at || at.type === 'Literal') return [];
  return ['+', '-'].map((operator) => instead(at, `${written(at, source)} ${operator} 1`));
};

const COMPARISONS = new Set(['<', '<=', '>', '>=']);

/** A loop that ends one sooner or later. */
export const bound: Operator = ({ node }, source) => {
  const test = child(node, 'test');
  if (node.type !== 'ForStatement' || test?.type !== 'BinaryExpression' || !COMPARISONS.has(String(test.operator))) return [];
  const right = child(test, 'right') as Node;
  return ['-', '+'].map((operator) => instead(right, `${written(right, source)} ${operator} 1`));
};

/** A statement that is forgotten (SDL). One of a condition is left out with the condition. */
export const statement: Operator = ({ node }) =>
  node.type === 'ExpressionStatement' && node.directive === undefined ? [instead(node, ';')] : [];

/** A branch that does nothing of its own, and falls into the next one (SDL). */
export const branch: Operator = ({ node }, source) => {
  const [first] = list(node, 'consequent');
  return node.type === 'SwitchCase' && first ? [instead(node, source.slice(node.start, first.start).trimEnd())] : [];
};
