import { child } from '../../../graders/source/tree.ts';
import { type EditKind, literal, operator, rewritten, sides } from './edit-kind.ts';

const OTHER: Record<string, string> = { '+': '-', '-': '+', '*': '/', '/': '*', '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const TURNED: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '===': '!==', '!==': '===' };

/** The node with another operator between its sides. */
const between = (name: string, truth: string, other: Record<string, string>, operators: string[]): EditKind => ({
  name,
  truth,
  at({ node, place, of }) {
    const pair = sides(node, ...operators);
    if (!pair || (place.within?.node.type === 'ForStatement' && name.startsWith('comparison'))) return [];
    return [rewritten(node, `${of(pair[0])} ${other[operator(node)]} ${of(pair[1])}`)];
  },
});

/** Slips in the arithmetic of one expression. */
export const OPERATOR_EDITS: readonly EditKind[] = [
  between('minus for plus', 'a term has the wrong sign', OTHER, ['+', '-']),
  between('times for divided', 'a factor stands where a divisor should, or the other way round', OTHER, ['*', '/']),
  between('comparison off by one', 'the boundary case is decided the other way', OTHER, ['<', '<=', '>', '>=']),
  between('comparison turned', 'a comparison is decided the other way round', TURNED, Object.keys(TURNED)),
  between('and for or', 'two conditions are joined the other way', { '&&': '||', '||': '&&' }, ['&&', '||']),
  {
    name: 'term left out',
    truth: 'a term of a sum is missing',
    at({ node, of }) {
      const pair = sides(node, '+', '-');
      if (!pair) return [];
      return [pair[0], ...(operator(node) === '+' ? [pair[1]] : [])].map((kept) => rewritten(node, of(kept)));
    },
  },
  {
    name: 'factor left out',
    truth: 'a factor or a divisor is missing',
    at({ node, of }) {
      const pair = sides(node, '*', '/');
      if (!pair || /length|^n$/.test(of(pair[1]))) return [];
      return [pair[0], ...(operator(node) === '*' ? [pair[1]] : [])].map((kept) => rewritten(node, of(kept)));
    },
  },
  {
    name: 'mean left out',
    truth: 'a sum is not divided by how many there are',
    at({ node, of }) {
      const pair = sides(node, '/');
      return pair && /length|^n$/.test(of(pair[1])) ? [rewritten(node, of(pair[0]))] : [];
    },
  },
  {
    name: 'power changed',
    truth: 'a square is missing, or another power stands in its place',
    at({ node, of }) {
      const pair = sides(node, '**');
      return pair ? [of(pair[0]), `Math.abs(${of(pair[0])})`, `${of(pair[0])} ** 3`].map((text) => rewritten(node, `(${text})`)) : [];
    },
  },
  {
    name: 'sign changed',
    truth: 'a value has the other sign',
    at({ node, place, of }) {
      const argument = child(node, 'argument');
      if (node.type === 'UnaryExpression' && operator(node) === '-' && argument) return [rewritten(node, of(argument))];
      const isReturned = place.within?.node.type === 'ReturnStatement' || place.within?.node.type === 'ArrowFunctionExpression';
      const isNumber = node.type === 'BinaryExpression' && /[-+*/]/.test(operator(node));
      return isReturned && isNumber ? [rewritten(node, `-(${of(node)})`)] : [];
    },
  },
  {
    name: 'constant off by one',
    truth: 'a constant is one too large or too small',
    at({ node, place }) {
      const value = literal(node);
      const parent = place.within?.node;
      if (value === undefined || parent?.type === 'MemberExpression' || parent?.type === 'VariableDeclarator') return [];
      if (!Number.isInteger(value)) return [rewritten(node, String(2 * value))];
      return [value + 1, ...(value > 0 ? [value - 1] : [])].map((other) => rewritten(node, String(other)));
    },
  },
  {
    name: 'start value changed',
    truth: 'a sum does not start from 0',
    at({ node, place }) {
      const parent = place.within?.node;
      const starts = parent?.type === 'VariableDeclarator' && place.within?.within?.within?.node.type !== 'ForStatement';
      return starts && literal(node) === 0 ? [rewritten(node, '1')] : [];
    },
  },
  {
    name: 'accumulated by assignment',
    truth: 'only the last term of a sum counts',
    at({ node, place, of }) {
      const isLoopStep = place.within?.node.type === 'ForStatement';
      if (node.type !== 'AssignmentExpression' || operator(node) !== '+=' || isLoopStep) return [];
      return [rewritten(node, `${of(child(node, 'left'))} = ${of(child(node, 'right'))}`)];
    },
  },
];
