import { child, list, type Node } from '../../../../graders/source/tree.ts';
import type { SourceChange } from '../mutant.ts';
import { instead, type Operator, written } from './operator.ts';

/** One more; for 1 also 0; a constant with decimals or an exponent is doubled. */
export const number: Operator = ({ node, within }) => {
  const { value } = node;
  if (node.type !== 'Literal' || typeof value !== 'number' || isName(node, within?.node)) return [];
  const others = !Number.isInteger(value) || value > 1e6 ? [2 * value] : [value + 1, ...(value === 1 ? [0] : [])];
  return others.map((other) => instead(node, String(other)));
};

/** A text that is empty. */
export const string: Operator = ({ node, within }, source) => {
  if (node.type === 'TemplateLiteral') return written(node, source) === '``' ? [] : [instead(node, '``')];
  const isText = node.type === 'Literal' && typeof node.value === 'string' && node.value !== '';
  return isText && !isName(node, within?.node) ? [instead(node, "''")] : [];
};

export const boolean: Operator = ({ node }) =>
  node.type === 'Literal' && typeof node.value === 'boolean' ? [instead(node, String(!node.value))] : [];

/** What names something: a property, a module, a directive. */
const isName = (node: Node, around: Node | undefined): boolean =>
  around !== undefined &&
  ((around.type === 'Property' && around.key === node && around.computed !== true) ||
    /^(Import|Export)/.test(around.type) ||
    around.directive !== undefined);

/** Elements of which each is left out in turn; of more, it is the list as a whole. */
const MOST_ELEMENTS = 4;

/** A list that lacks an element, or is not empty. */
export const elements: Operator = ({ node }, source) => {
  if (node.type !== 'ArrayExpression') return [];
  const items = list(node, 'elements');
  if (items.length === 0) return [instead(node, '[0]')];
  if (items.length > MOST_ELEMENTS) return [instead(node, '[]')];
  const texts = items.map((it) => written(it, source));
  return texts.map((_, at) => instead(node, `[${texts.toSpliced(at, 1).join(', ')}]`));
};

/** A record in which two neighbours have each other's value; one of a single field that is empty. */
export const record: Operator = ({ node }, source) => {
  if (node.type !== 'ObjectExpression') return [];
  const fields = list(node, 'properties');
  if (fields.length === 1) return [instead(node, '{}')];
  return fields.slice(1).flatMap((own, at) => exchanged(node, fields[at] as Node, own, source));
};

function exchanged(node: Node, first: Node, second: Node, source: string): SourceChange[] {
  const [a, b] = [plainField(first, source), plainField(second, source)];
  if (!a || !b || a.value === b.value) return [];
  const text = `${source.slice(node.start, first.start)}${a.name}: ${b.value}${source.slice(first.end, second.start)}${b.name}: ${a.value}`;
  return [instead(node, text + source.slice(second.end, node.end))];
}

function plainField(field: Node, source: string): { name: string; value: string } | undefined {
  const [key, value] = [child(field, 'key'), child(field, 'value')];
  if (field.type !== 'Property' || field.method === true || field.computed === true || field.kind !== 'init' || !key || !value)
    return undefined;
  return { name: written(key, source), value: written(value, source) };
}
