import { child, list, type Node, text } from '../../../graders/source/tree.ts';
import { type EditKind, literal, methodCall, rewritten, sides, type Site } from './edit-kind.ts';

/** Slips in ranges, indices and the order of lists. */
export const LIST_EDITS: readonly EditKind[] = [
  {
    name: 'first item left out',
    truth: 'a loop starts one too late',
    at({ node, place, of }) {
      const isStart =
        node.type === 'VariableDeclarator' &&
        place.within?.within?.node.type === 'ForStatement' &&
        child(place.within.within.node, 'init') === place.within.node;
      const start = isStart ? child(node, 'init') : undefined;
      if (start && literal(start) === 0) return [rewritten(start, '1')];
      return cutShort({ node, place, of }, '.slice(1)');
    },
  },
  {
    name: 'last item left out',
    truth: 'a loop ends one too early',
    at({ node, place, of }) {
      const pair = place.within?.node.type === 'ForStatement' && sides(node, '<', '<=');
      if (pair) return [rewritten(pair[1], `${of(pair[1])} - 1`)];
      return cutShort({ node, place, of }, '.slice(0, -1)');
    },
  },
  {
    name: 'index off by one',
    truth: 'the neighbour of an item is used, the last one’s neighbour being the first',
    at(site) {
      const index = indexOf(site);
      if (!index) return [];
      const object = site.of(child(site.node, 'object'));
      return [rewritten(index, `(${site.of(index)} + 1) % ${object}.length`)];
    },
  },
  {
    name: 'always the first item',
    truth: 'the first item is used for all',
    at(site) {
      const index = indexOf(site);
      return index ? [rewritten(index, '0')] : [];
    },
  },
  {
    name: 'indices swapped',
    truth: 'row and column stand in each other’s place',
    at(site) {
      const outer = indexOf(site);
      const object = child(site.node, 'object');
      const inner = object && indexOf({ ...site, node: object });
      if (!outer || !inner || site.of(outer) === site.of(inner)) return [];
      return [rewritten(site.node, `${site.of(child(object, 'object'))}[${site.of(outer)}][${site.of(inner)}]`)];
    },
  },
  {
    name: 'blocks in the other order',
    truth: 'lists are joined in another order',
    at({ node, of }) {
      const items = node.type === 'ArrayExpression' ? list(node, 'elements') : [];
      if (items.length < 2 || items[0]?.type !== 'SpreadElement') return [];
      return [rewritten(node, `[${[...items.slice(1), items[0]].map(of).join(', ')}]`)];
    },
  },
  {
    name: 'block left out',
    truth: 'one of the lists that are joined counts as zeros',
    at({ node, of }) {
      const items = node.type === 'ArrayExpression' ? list(node, 'elements') : [];
      if (items.length < 2 || items[0]?.type !== 'SpreadElement') return [];
      return items.map((item) => {
        const argument = item.type === 'SpreadElement' ? child(item, 'argument') : undefined;
        return rewritten(item, argument ? `...${of(argument)}.map(() => 0)` : '0');
      });
    },
  },
  {
    name: 'order reversed',
    truth: 'a list is the wrong way round',
    at({ node, place, of }) {
      const call = methodCall(node);
      const isUsed = /ReturnStatement|VariableDeclarator|Property|ArrowFunctionExpression/.test(place.within?.node.type ?? '');
      return call?.method === 'map' && isUsed ? [rewritten(node, `${of(node)}.reverse()`)] : [];
    },
  },
  {
    name: 'sum for mean or mean for sum',
    truth: 'a sum is divided by how many there are, though it should not be',
    at({ node, place, of }) {
      const call = methodCall(node);
      const isDivided = place.within?.node.type === 'BinaryExpression' && text(place.within.node, 'operator') === '/';
      const isSum = call?.method === 'reduce' && literal(call.given[1]) === 0 && call.object.type === 'Identifier';
      return isSum && !isDivided ? [rewritten(node, `${of(node)} / ${of(call.object)}.length`)] : [];
    },
  },
];

/** The index of `a[i]`, where it is a variable. */
function indexOf({ node }: Site): Node | undefined {
  const index = node.type === 'MemberExpression' && node.computed ? child(node, 'property') : undefined;
  return index?.type === 'Identifier' ? index : undefined;
}

/** A list that is walked through, without one of its ends. */
function cutShort({ node, of }: Site, cut: string): ReturnType<EditKind['at']> {
  const call = methodCall(node);
  const isWalk = call && /^(map|reduce|forEach)$/.test(call.method) && /^(Identifier|MemberExpression)$/.test(call.object.type);
  return isWalk ? [rewritten(call.object, `${of(call.object)}${cut}`)] : [];
}
