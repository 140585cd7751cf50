import { child, type Node } from '../../../../graders/source/tree.ts';
import { bare, instead, type Operator, written } from './operator.ts';

/** Another operator (AOR). A power becomes a product, in brackets: it binds more loosely. */
const OTHER: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '**': '*' };

/** An operation with another operator, or with one of its operands forgotten (ODL). */
export const arithmetic: Operator = ({ node }, source) => {
  const operator = String(node.operator);
  const other = OTHER[operator];
  if (node.type !== 'BinaryExpression' || other === undefined) return [];
  const [left, right] = [child(node, 'left') as Node, child(node, 'right') as Node];
  if (isText(left) || isText(right)) return [];
  const [a, b] = [written(left, source), written(right, source)];
  const exchanged = `${a} ${other} ${b}`;
  return [operator === '**' ? `(${exchanged})` : exchanged, a, b].map((replacement) => instead(node, replacement));
};

const isText = (node: Node): boolean => {
  const { type, value } = bare(node);
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
};

/** A sign that is forgotten (AOD). */
export const sign: Operator = ({ node }, source) => {
  if (node.type !== 'UnaryExpression' || !['-', '+', '~'].includes(String(node.operator))) return [];
  return [instead(node, written(child(node, 'argument') as Node, source))];
};

const OTHER_ASSIGNMENT: Readonly<Record<string, string>> = {
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '%=': '*=',
  '**=': '*=',
  '&&=': '||=',
  '||=': '&&=',
  '??=': '&&=',
};

/** An assignment with another operator, or one that forgets what was there (ASR). */
export const assignment: Operator = ({ node }, source) => {
  const other = OTHER_ASSIGNMENT[String(node.operator)];
  if (node.type !== 'AssignmentExpression' || other === undefined) return [];
  const [left, right] = [child(node, 'left') as Node, child(node, 'right') as Node].map((it) => written(it, source));
  return [other, '='].map((operator) => instead(node, `${left} ${operator} ${right}`));
};

/** Counting the other way (AOR). */
export const count: Operator = ({ node }, source) => {
  if (node.type !== 'UpdateExpression') return [];
  const target = written(child(node, 'argument') as Node, source);
  const other = node.operator === '++' ? '--' : '++';
  return [instead(node, node.prefix === true ? `${other}${target}` : `${target}${other}`)];
};
