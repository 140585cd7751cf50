import { Foreign, isRecord, type Value } from '../value.ts';
import { isList, itemsOf } from './compare.ts';

/** Columns: fits the result panel beside the statement, and a phone with little scrolling. */
const WIDTH = 72;

/** A value as the learner would write it. What can be written in TypeScript reads back as the same value. */
export const formatValue = (value: Value): string => layOut('', [value], '', 0);

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
    if (parts) writeItems(parts.items, parts.close, column());
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
  items: Item[];
  close: string;
}

/** What a list or record consists of; undefined for what cannot be broken into lines. */
function partsOf(value: Value): Parts | undefined {
  if (isList(value)) {
    const items = itemsOf(value).map((item) => ({ name: '', value: item }));
    return Array.isArray(value) ? { open: '[', items, close: ']' } : { open: 'new Float64Array([', items, close: '])' };
  }
  if (!isRecord(value) || Object.keys(value).length === 0) return undefined;
  const items = Object.entries(value).map(([field, item]) => ({ name: `${formatField(field)}: `, value: item }));
  return { open: '{ ', items, close: ' }' };
}

function flat(value: Value): string {
  if (value instanceof Foreign) return `<${value.kind}>`;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return formatString(value);
  const parts = partsOf(value);
  if (parts) return `${parts.open}${parts.items.map((item) => item.name + flat(item.value)).join(', ')}${parts.close}`;
  return isRecord(value) ? '{}' : String(value);
}

/** The shortest digits that read back as the same number. */
export const formatNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** In single quotes; JSON knows what has to be escaped, lone surrogates too. */
const formatString = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** `__proto__: …` in a literal would set the prototype. */
const formatField = (field: string) =>
  field === '__proto__' ? "['__proto__']" : /^[A-Za-z_$][\w$]*$/.test(field) ? field : formatString(field);
