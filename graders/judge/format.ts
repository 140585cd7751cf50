import { FOREIGN, isForeign, isRecord, isThrown, type Value } from '../value.ts';
import { isList } from './compare.ts';

/** Columns: fits the result panel beside the statement, and a phone with little scrolling. */
export const WIDTH = 72;

/**
 * A value as the learner would write it. What can be written in TypeScript reads back as the same value. One that takes more
 * than `characters` comes on a single line that is cut there, and no more of it is built.
 */
export function formatValue(value: Value, characters = Number.POSITIVE_INFINITY): string {
  const start = startOf(value, characters);
  return start.length <= characters ? layOut('', [value], '', 0) : cut(start, characters);
}

/** A text with at most so many characters; one that is cut says so, and no character of it is halved. */
export const cut = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** A call that can be copied: `solve([1, 2], 'mean')`. */
export const formatCall = (entry: string, args: Value[]): string => layOut(`${entry}(`, args, ')', 2);

/** Fills lines with whole items; an item is broken only where it does not fit on a line of its own. */
function layOut(open: string, values: Value[], close: string, indent: number): string {
  const lines = [''];
  const column = () => lines[lines.length - 1]?.length ?? 0;
  const write = (text: string) => lines.push(`${lines.pop() ?? ''}${text}`);

  const writeItems = (items: Item[], end: string, inside: number) => {
    items.forEach(({ name, value }, i) => {
      const after = i < items.length - 1 ? ',' : end;
      const length = name.length + flat(value).length + after.length;
      if (i > 0 && column() + 1 + length <= WIDTH) write(' ');
      else if (i > 0) lines.push(' '.repeat(inside));
      write(name);
      if (column() - name.length + length <= WIDTH) write(flat(value));
      else writeBroken(value);
      if (i < items.length - 1) write(',');
    });
    write(end);
  };

  const writeBroken = (value: Value) => {
    const parts = partsOf(value);
    write(parts?.open ?? flat(value));
    if (parts)
      writeItems(
        Array.from({ length: parts.count }, (_, index) => parts.item(index)),
        parts.close,
        column(),
      );
  };

  write(open);
  writeItems(
    values.map((value) => ({ name: '', value })),
    close,
    indent,
  );
  return lines.join('\n');
}

interface Item {
  /** `field: ` in a record. */
  name: string;
  value: Value;
}

interface Parts {
  open: string;
  count: number;
  item: (index: number) => Item;
  close: string;
}

/** What a list or record consists of, made as it is asked for; undefined for what cannot be broken into lines. */
function partsOf(value: Value): Parts | undefined {
  if (isList(value)) {
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['new Float64Array([', '])'];
    return { open, close, count: value.length, item: (index) => ({ name: '', value: value[index] }) };
  }
  if (!isRecord(value)) return undefined;
  const fields = Object.keys(value);
  if (fields.length === 0) return undefined;
  return {
    open: '{ ',
    close: ' }',
    count: fields.length,
    item: (index) => ({ name: `${formatField(fields[index]!)}: `, value: value[fields[index]!] }),
  };
}

const flat = (value: Value): string => startOf(value, Number.POSITIVE_INFINITY);

/** A value on one line, its numbers, texts and the like written by `leaf`; every list stands in plain brackets. */
export function writtenWith(leaf: (value: Value) => string, value: Value): string {
  const parts = isForeign(value) ? undefined : partsOf(value);
  if (!parts) return leaf(value);
  const items = Array.from({ length: parts.count }, (_, index) => parts.item(index));
  const inside = items.map(({ name, value: item }) => `${name}${writtenWith(leaf, item)}`).join(', ');
  return isList(value) ? `[${inside}]` : `${parts.open}${inside}${parts.close}`;
}

/** The value on one line, or as much of it as is just longer than so many characters. */
function startOf(value: Value, characters: number): string {
  let text = '';
  for (const piece of piecesOf(value, characters)) {
    text += piece;
    if (text.length > characters) break;
  }
  return text;
}

function* piecesOf(value: Value, characters: number): Generator<string, void> {
  const parts = partsOf(value);
  if (!parts) {
    yield formatLeaf(typeof value === 'string' ? value.slice(0, characters + 1) : value);
    return;
  }
  yield parts.open;
  for (let index = 0; index < parts.count; index++) {
    const { name, value } = parts.item(index);
    yield `${index > 0 ? ', ' : ''}${name}`;
    yield* piecesOf(value, characters);
  }
  yield parts.close;
}

/** What has no parts. */
export function formatLeaf(value: Value): string {
  if (isThrown(value)) return 'an error is thrown';
  if (isForeign(value)) return `<${value[FOREIGN]}>`;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return formatString(value);
  return isRecord(value) ? '{}' : String(value);
}

/** The shortest digits that read back as the same number. */
export const formatNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** Texts stand in single quotes. JSON knows what has to be escaped, lone surrogates too. */
const formatString = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** `__proto__: …` in a literal would set the prototype. */
const formatField = (field: string) =>
  field === '__proto__' ? "['__proto__']" : /^[A-Za-z_$][\w$]*$/.test(field) ? field : formatString(field);
