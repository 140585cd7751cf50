import { child, list, type Node, type NodePlace, text } from '../../../graders/source/tree.ts';
import { type EditKind, functionAround, rewritten, typeOf } from './edit-kind.ts';

/** Slips in which value is meant: arguments, fields, and names that look alike. */
export const NAME_EDITS: readonly EditKind[] = [
  {
    name: 'argument ignored',
    truth: 'an argument has no influence: it counts as zeros, as 1, or as false',
    at({ node, of }) {
      const body = node.type === 'FunctionDeclaration' ? child(node, 'body') : undefined;
      const isEntry = /^export /.test(of(node)) || list(node, 'params').length >= 3;
      if (!body || !isEntry) return [];
      return list(node, 'params').flatMap((parameter) => {
        const neutral = NEUTRAL[typeOf(parameter, of)];
        const name = text(parameter, 'name') ?? '';
        return neutral ? [{ start: body.start + 1, end: body.start + 1, text: ` ${name} = ${neutral(name)};` }] : [];
      });
    },
  },
  {
    name: 'argument changed on the way',
    truth: 'an argument is reversed, or loses its signs, before it is used',
    at({ node, of }) {
      const body = node.type === 'FunctionDeclaration' ? child(node, 'body') : undefined;
      if (!body) return [];
      return list(node, 'params').flatMap((parameter) => {
        const name = text(parameter, 'name') ?? '';
        const changes = CHANGED[typeOf(parameter, of)]?.(name) ?? [];
        return changes.map((change) => ({ start: body.start + 1, end: body.start + 1, text: ` ${name} = ${change};` }));
      });
    },
  },
  {
    name: 'names confused',
    truth: 'an argument stands where another one of the same type should',
    at({ node, place, of }) {
      if (node.type !== 'Identifier' || !isValue(node, place)) return [];
      const parameters = parametersAround(place);
      const own = parameters.find((it) => it.name === node.name);
      const type = typeOf(own, of);
      if (!own || type === '') return [];
      return parameters.filter((it) => it !== own && typeOf(it, of) === type).map((it) => rewritten(node, String(it.name)));
    },
  },
  {
    name: 'letters confused',
    truth: 'what belongs to A stands where what belongs to B should, or the other way round',
    at({ node, place }) {
      if (node.type !== 'Identifier' || !isValue(node, place)) return [];
      const name = String(node.name);
      const other = /A$/.test(name) ? name.replace(/A$/, 'B') : /B$/.test(name) ? name.replace(/B$/, 'A') : name;
      const isLocal = other !== name && !parametersAround(place).some((it) => it.name === other);
      return isLocal ? [rewritten(node, other)] : [];
    },
  },
  {
    name: 'fields swapped',
    truth: 'two fields of the result have each other’s value',
    at({ node, place, of }) {
      const isReturned = node.type === 'ObjectExpression' && place.within?.node.type === 'ReturnStatement';
      const fields = isReturned ? list(node, 'properties').filter(({ type }) => type === 'Property') : [];
      return fields.slice(1).map((field, i) => {
        const pair = [fields[i] as Node, field];
        const [first, second] = pair.map((it) => [of(child(it, 'key')), of(child(it, 'value'))]);
        const others = list(node, 'properties')
          .filter((it) => !pair.includes(it))
          .map(of);
        return rewritten(node, `{ ${[`${first?.[0]}: ${second?.[1]}`, `${second?.[0]}: ${first?.[1]}`, ...others].join(', ')} }`);
      });
    },
  },
  {
    name: 'field wrong by itself',
    truth: 'one field of the result has a value that was never computed',
    at({ node, place, of }) {
      const isReturned = node.type === 'ObjectExpression' && place.within?.node.type === 'ReturnStatement';
      const fields = isReturned ? list(node, 'properties').filter(({ type }) => type === 'Property') : [];
      return fields.map((field) => rewritten(field, `${of(child(field, 'key'))}: 0`));
    },
  },
];

const NEUTRAL: Record<string, ((name: string) => string) | undefined> = {
  number: () => '1',
  boolean: () => 'false',
  Vec: (name) => `${name}.map(() => 0)`,
  'number[]': (name) => `${name}.map(() => 0)`,
  Mat: (name) => `${name}.map((row) => row.map(() => 0))`,
  'Mat[]': (name) => `${name}.map((M) => M.map((row) => row.map(() => 0)))`,
};

const CHANGED: Record<string, ((name: string) => string[]) | undefined> = {
  Vec: (name) => [`${name}.slice().reverse()`, `${name}.map(Math.abs)`],
  Mat: (name) => [`${name}.slice().reverse()`, `${name}.map((row) => row.slice().reverse())`, `${name}.map((row) => row.map(Math.abs))`],
  number: (name) => [`-${name}`, `${name} + 1`],
};

/** Whether a name is read: no declaration, no field, no target of an assignment. */
function isValue(node: Node, { within }: NodePlace): boolean {
  const parent = within?.node;
  if (!parent || /Function|VariableDeclarator|Property|Pattern/.test(parent.type)) return false;
  return !(parent.type === 'MemberExpression' && !parent.computed && child(parent, 'property') === node);
}

/** The parameters of the outermost function around a place: those of the program's own functions. */
function parametersAround(place: NodePlace): Node[] {
  let outermost: Node | undefined;
  for (let at: NodePlace | undefined = place; at; at = at.within) {
    const around = functionAround(at);
    if (around?.type === 'FunctionDeclaration') outermost = around;
  }
  return outermost ? list(outermost, 'params') : [];
}
