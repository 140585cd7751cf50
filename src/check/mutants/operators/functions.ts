import { child, list, type Node, text } from '../../../../graders/source/tree.ts';
import { isCondition } from './conditions.ts';
import { bare, instead, type Operator, written } from './operator.ts';

const OTHER_FUNCTION: Readonly<Record<string, readonly string[]>> = {
  'Math.log': ['Math.log2', 'Math.log1p'],
  'Math.log2': ['Math.log'],
  'Math.log10': ['Math.log'],
  'Math.exp': ['Math.expm1'],
  'Math.max': ['Math.min'],
  'Math.min': ['Math.max'],
  'Math.tanh': ['Math.sinh'],
  'Math.floor': ['Math.ceil'],
  'Math.ceil': ['Math.floor'],
};

/** Functions that are often forgotten: the argument alone. */
const FORGOTTEN = new Set(['Math.sqrt', 'Math.abs', 'Math.log', 'Math.exp', 'Math.tanh', 'transpose']);

/** Another function in its place, or none. */
export const calledFunction: Operator = ({ node }, source) => {
  if (node.type !== 'CallExpression') return [];
  const callee = child(node, 'callee') as Node;
  const name = written(callee, source);
  const [argument] = list(node, 'arguments');
  const others = (OTHER_FUNCTION[name] ?? []).map((other) => instead(callee, other));
  return FORGOTTEN.has(name) && argument ? [...others, instead(node, `(${written(argument, source)})`)] : others;
};

/** Functions that do not care in which order their arguments come. */
const SYMMETRIC = new Set(['dot', 'Math.max', 'Math.min', 'Math.hypot']);

/** Arguments in each other's place. */
export const swappedArguments: Operator = ({ node }, source) => {
  const given = list(node, 'arguments');
  if (node.type !== 'CallExpression' || given.some((it) => /Function/.test(bare(it).type))) return [];
  const name = written(child(node, 'callee') as Node, source);
  if (SYMMETRIC.has(name)) return [];
  const texts = given.map((it) => written(it, source));
  return texts.slice(1).flatMap((own, at) => {
    const before = texts[at] as string; // one less than own
    return own === before
      ? []
      : [
          instead(
            node,
            `${name}(${texts
              .with(at, own)
              .with(at + 1, before)
              .join(', ')})`,
          ),
        ];
  });
};

const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
  indexOf: 'lastIndexOf',
  find: 'findLast',
  findIndex: 'findLastIndex',
};

/** Methods without which a list or a text is left as it is. */
const LEFT_OUT = new Set(
  'slice filter sort toSorted reverse toReversed concat flat fill trim trimStart trimEnd charAt substring'.split(' '),
);

/** Another method, or none. */
export const method: Operator = ({ node }, source) => {
  const callee = child(node, 'callee');
  const property = callee && child(callee, 'property');
  const object = callee && child(callee, 'object');
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !property || !object || callee.computed === true) return [];
  const name = text(property, 'name') ?? '';
  const other = OTHER_METHOD[name];
  return [
    ...(other !== undefined ? [instead(property, other)] : []),
    ...(LEFT_OUT.has(name) ? [instead(node, written(object, source))] : []),
  ];
};

/** A function that gives back what it was given first; nothing, where it was given nothing that has a name. A condition is met or not instead. */
export const arrow: Operator = ({ node }, source) => {
  const body = child(node, 'body');
  if (node.type !== 'ArrowFunctionExpression' || !body || body.type === 'BlockStatement' || isCondition(bare(body))) return [];
  const [first] = list(node, 'params');
  const given = first?.type === 'Identifier' ? String(first.name) : 'undefined';
  return written(bare(body), source) === given ? [] : [instead(body, given)];
};

/** Something that is left out where there may be nothing. */
export const optional: Operator = ({ node }, source) => {
  if (node.optional !== true) return [];
  const before = child(node, 'object') ?? child(node, 'callee');
  if (!before) return [];
  const at = source.indexOf('?.', before.end);
  const isDot = node.type === 'MemberExpression' && node.computed !== true;
  return [{ start: at, end: at + 2, replacement: isDot ? '.' : '' }];
};
