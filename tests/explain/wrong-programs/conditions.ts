import { child, list, type Node } from '../../../graders/source/tree.ts';
import { type EditKind, literal, methodCall, rewritten } from './edit-kind.ts';

/** Slips in what is decided: guards, cases, ties, filters. */
export const CONDITION_EDITS: readonly EditKind[] = [
  {
    name: 'guard left out',
    truth: 'a special case (empty, zero, missing) is not treated on its own',
    at({ node }) {
      const then = child(node, 'consequent');
      const first = then?.type === 'BlockStatement' ? list(then, 'body')[0] : then;
      const leaves = first?.type === 'ReturnStatement' || first?.type === 'ContinueStatement';
      return node.type === 'IfStatement' && leaves && !child(node, 'alternate') ? [rewritten(node, '')] : [];
    },
  },
  {
    name: 'value of a guard changed',
    truth: 'in a special case another value comes out',
    at({ node, place, of }) {
      const parent = place.within?.node;
      const isReturned = parent?.type === 'ReturnStatement' && place.within?.within?.node.type === 'IfStatement';
      const isChosen = parent?.type === 'ConditionalExpression' && child(parent, 'test') !== node;
      if (!isReturned && !isChosen) return [];
      if (literal(node) !== undefined) return [rewritten(node, literal(node) === 0 ? '1' : '0'), rewritten(node, 'NaN')];
      return node.type === 'ObjectExpression' ? [rewritten(node, of(node).replace(/\b0\b/, '1'))] : [];
    },
  },
  {
    name: 'condition ignored',
    truth: 'one of two cases is treated as the other',
    at({ node, of }) {
      if (node.type !== 'ConditionalExpression') return [];
      return [child(node, 'consequent'), child(node, 'alternate')].map((kept) => rewritten(node, of(kept)));
    },
  },
  {
    name: 'condition turned',
    truth: 'two cases stand in each other’s place',
    at({ node, of }) {
      const test = child(node, 'test');
      const chooses = node.type === 'ConditionalExpression' || node.type === 'IfStatement';
      return chooses && test ? [rewritten(test, `!(${of(test)})`)] : [];
    },
  },
  {
    name: 'filter left out',
    truth: 'items count that should be left out',
    at({ node, of }) {
      const call = methodCall(node);
      return call?.method === 'filter' ? [rewritten(node, of(call.object))] : [];
    },
  },
  {
    name: 'case falls to another',
    truth: 'one named case is computed as the next one',
    at({ node, place, of }) {
      const cases = place.within?.node.type === 'SwitchStatement' ? list(place.within.node, 'cases') : [];
      const next = cases[cases.indexOf(node) + 1];
      const [mine, theirs] = [node, next].map((it) => it && list(it, 'consequent')[0]);
      return mine && theirs ? [rewritten(mine as Node, of(theirs as Node))] : [];
    },
  },
  {
    name: 'tie broken otherwise',
    truth: 'of equal values another one is taken',
    at({ node, of }) {
      const call = methodCall(node);
      if (call?.method === 'indexOf') return [rewritten(node, of(node).replace('.indexOf', '.lastIndexOf'))];
      const right = node.type === 'LogicalExpression' ? child(node, 'right') : undefined;
      return right && node.operator === '||' && /^\w+ - \w+$/.test(of(right)) ? [rewritten(right, `-(${of(right)})`)] : [];
    },
  },
];
