import { isList, itemsOf } from '../../../graders/judge/compare.ts';
import { cut, formatLeaf, writtenWith } from '../../../graders/judge/format.ts';
import { FOREIGN, type ForeignKind, isForeign, isRecord, type Value } from '../../../graders/value.ts';

/** Characters of a list or a record beside a line of code. */
const CHARACTERS = 56;

/** A number at four significant digits, with a real minus: short enough for a column a round. */
export function shortNumber(value: number): string {
  if (Object.is(value, -0)) return '−0';
  const text = Number.isFinite(value) && !Number.isInteger(value) ? String(Number(value.toPrecision(4))) : String(value);
  return text.replaceAll('-', '−');
}

/** A value in a few characters; what does not fit is left out, and said so by an ellipsis, as is what was cut before (`isCut`). */
export function shortValue(value: Value, isCut = false): string {
  const text = writtenWith(shortLeaf, value);
  const close = isForeign(value) ? '' : isList(value) ? ']' : isRecord(value) && text !== '{}' ? ' }' : '';
  if (close === '') return cut(text, CHARACTERS);
  if (text.length > CHARACTERS) return `${text.slice(0, CHARACTERS).replace(/,?\s*[^,]*$/, '')}, …${close}`;
  if (!isCut) return text;
  const inside = text.slice(0, -close.length);
  return `${inside}${inside === '[' ? '' : ', '}…${close}`;
}

function shortLeaf(value: Value): string {
  if (typeof value === 'number') return shortNumber(value);
  return isForeign(value) ? FOREIGN_WORDS[value[FOREIGN]] : formatLeaf(value);
}

const FOREIGN_WORDS: Record<ForeignKind, string> = {
  function: 'a function',
  symbol: 'a symbol',
  promise: 'a promise',
  bigint: 'a bigint',
  cycle: 'itself',
  instance: 'an object',
  thrown: 'an error',
  dropped: 'left out',
  other: 'an object',
};

/** Whether a value is or holds a number that is none, or that is infinite. */
export function isBad(value: Value): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return isList(value) ? itemsOf(value).some(isBad) : isRecord(value) && Object.values(value).some(isBad);
}

/** Rows and columns that are drawn; a larger matrix is said by its size. */
const MATRIX = 8;

/** A table of numbers, small enough to be drawn: two rows or more, all of one length. */
export function asMatrix(value: Value): number[][] | undefined {
  if (!isList(value) || value.length < 2 || value.length > MATRIX) return undefined;
  const rows = itemsOf(value).map((row) => (isList(row) ? itemsOf(row) : []));
  const width = rows[0]?.length ?? 0;
  const isTable =
    width > 0 && width <= MATRIX && rows.every((row) => row.length === width && row.every((item) => typeof item === 'number'));
  return isTable ? (rows as number[][]) : undefined;
}
