import { child, list, type Node, type NodePlace, text } from '../../../graders/source/tree.ts';
import { argumentsOf, type EditKind, literal, rewritten, type Site, typeOf } from './edit-kind.ts';

/** A call of a function, and its argument alone in its place. */
const leftOut = (name: string, truth: string, ...functions: string[]): EditKind => ({
  name,
  truth,
  at(site) {
    const given = argumentsOf(site, ...functions);
    return given?.length === 1 ? [rewritten(site.node, `(${site.of(given[0])})`)] : [];
  },
});

/** Slips in the functions that are called, and in what they are called with. */
export const FUNCTION_EDITS: readonly EditKind[] = [
  leftOut('root left out', 'a square root is missing', 'Math.sqrt'),
  leftOut('logarithm left out', 'a logarithm is missing', 'Math.log'),
  leftOut('exponential left out', 'an exponential is missing', 'Math.exp'),
  leftOut('squashing left out', 'a tanh or a rounding down is missing', 'Math.tanh', 'Math.floor'),
  leftOut('transposed', 'a table is used without being transposed', 'transpose'),
  {
    name: 'base of the logarithm',
    truth: 'a logarithm has another base',
    at(site) {
      const given = argumentsOf(site, 'Math.log');
      return given ? ['Math.log2', 'Math.log10'].map((other) => rewritten(site.node, `${other}(${site.of(given[0])})`)) : [];
    },
  },
  {
    name: 'largest for smallest',
    truth: 'the largest is taken for the smallest, or the other way round',
    at({ node, of }) {
      const name = node.type === 'CallExpression' ? of(child(node, 'callee')) : '';
      if (name !== 'Math.max' && name !== 'Math.min') return [];
      return [rewritten(node, of(node).replace(name, name === 'Math.max' ? 'Math.min' : 'Math.max'))];
    },
  },
  {
    name: 'clip left out',
    truth: 'values beyond a bound are not cut off',
    at(site) {
      const given = argumentsOf(site, 'Math.max', 'Math.min');
      return given?.length === 2 ? given.slice(1).map((kept) => rewritten(site.node, `(${site.of(kept)})`)) : [];
    },
  },
  {
    name: 'clip added',
    truth: 'values are cut off at a bound',
    at: (site) => wrapped(site, (it) => [`Math.max(0, ${it})`, `Math.min(1, ${it})`]),
  },
  {
    name: 'absolute value added',
    truth: 'a sign is lost',
    at: (site) => wrapped(site, (it) => [`Math.abs(${it})`]),
  },
  {
    name: 'rounded',
    truth: 'a value is rounded on the way',
    at: (site) => wrapped(site, (it) => [`Math.round(${it})`, `Math.floor(${it})`, `Number((${it}).toFixed(2))`]),
  },
  {
    name: 'normalisation left out',
    truth: 'a step from a list to a list of the same size (unit length, softmax, centring …) is left out',
    at(site) {
      const { node, place, of } = site;
      const name = node.type === 'CallExpression' ? of(child(node, 'callee')) : '';
      const called = name && declared(place, name);
      const [parameter, ...more] = called ? list(called, 'params') : [];
      const returns = called ? of(child(called, 'returnType')).replace(/^:\s*/, '') : '';
      const keepsType = parameter && more.length === 0 && returns !== '' && returns === typeOf(parameter, of);
      const argument = list(node, 'arguments')[0];
      return keepsType && argument ? [rewritten(node, `(${of(argument)})`)] : [];
    },
  },
  {
    name: 'arguments swapped in a call',
    truth: 'two values stand in each other’s place in a call',
    at(site) {
      const given = plainArguments(site);
      return given.slice(1).map((right, i) => {
        const left = given[i] as Node;
        const between = site.of(site.node).slice(left.end - site.node.start, right.start - site.node.start);
        return { start: left.start, end: right.end, text: `${site.of(right)}${between}${site.of(left)}` };
      });
    },
  },
  {
    name: 'one argument twice',
    truth: 'one value stands in a call where another should',
    at(site) {
      const given = plainArguments(site);
      return given.slice(1).map((right, i) => rewritten(right, site.of(given[i])));
    },
  },
];

/** Differences, products and quotients that are returned or kept, put through something. */
function wrapped({ node, place, of }: Site, through: (it: string) => string[]): ReturnType<EditKind['at']> {
  const parent = place.within?.node;
  const isValue =
    parent?.type === 'ReturnStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && child(parent, 'body') === node) ||
    (parent?.type === 'Property' && !parent.shorthand) ||
    (parent?.type === 'VariableDeclarator' && child(parent, 'init') === node);
  const isNumeric =
    (node.type === 'BinaryExpression' && /^[-+*/]$|^\*\*$/.test(text(node, 'operator') ?? '')) ||
    (node.type === 'CallExpression' && /^(Math|dot|mean|sum|cosine)\b/.test(of(child(node, 'callee'))));
  return isValue && isNumeric ? through(of(node)).map((it) => rewritten(node, it)) : [];
}

function plainArguments({ node, of }: Site): Node[] {
  if (node.type !== 'CallExpression' || child(node, 'callee')?.type !== 'Identifier') return [];
  const given = list(node, 'arguments');
  const isPlain = given.every((it) => it.type === 'Identifier' || it.type === 'MemberExpression' || literal(it) !== undefined);
  return isPlain && new Set(given.map(of)).size === given.length ? given : [];
}

/** The function of a name at the top of the program. */
function declared(place: NodePlace, name: string): Node | undefined {
  let root = place;
  while (root.within) root = root.within;
  return list(root.node, 'body').find((it) => it.type === 'FunctionDeclaration' && child(it, 'id')?.name === name);
}
