import { Foreign, type ForeignKind, isRecord, type Value } from '../value.ts';
import { isList, itemsOf } from './compare.ts';
import { cut, formatNumber, formatValue } from './format.ts';

/** What a value is, in a few words: `3 numbers`, `2 rows of 3 numbers`, `the string 'a'`. */
export function describe(value: Value): string {
  if (value === undefined) return 'undefined: is a return missing?';
  if (value instanceof Foreign) return FOREIGN[value.kind];
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${formatNumber(value)}` : formatNumber(value);
  if (typeof value === 'string') return describeString(value);
  if (isList(value)) return describeList(itemsOf(value));
  return isRecord(value) ? describeRecord(value) : String(value);
}

/** What kind of value is asked for: `a number`, `3 numbers`, `true or false`. */
export function describeKind(value: Value): string {
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'string') return 'a string';
  if (typeof value === 'boolean') return 'true or false';
  return value === undefined ? 'undefined' : describe(value);
}

/** `3 numbers`, `1 row`, `2 items`: how many there are of what. */
export function describeCount(items: Value[]): string {
  const noun = nounOf(items);
  return `${items.length} ${items.length === 1 ? noun : `${noun}s`}`;
}

/** What the items of a list are called, all alike or not. */
export function nounOf(items: Value[]): string {
  const nouns = new Set(
    items.map((item) => {
      if (isList(item)) return 'row';
      return isRecord(item)
        ? 'record'
        : typeof item === 'number' || typeof item === 'string' || typeof item === 'boolean'
          ? typeof item
          : 'item';
    }),
  );
  const [noun] = nouns;
  return nouns.size === 1 && noun !== undefined ? noun : 'item';
}

/** Long ones are cut: the whole value stands beside the sentence. */
function describeString(text: string): string {
  const shown = formatValue(cut(text, 40));
  const looksLikeNumber = text.trim() !== '' && !Number.isNaN(Number(text));
  return `the string ${shown}${looksLikeNumber ? ': a string, not a number' : ''}`;
}

function describeList(items: Value[]): string {
  if (items.length === 0) return 'an empty array';
  const counts = new Set(items.map((item) => (isList(item) ? describeCount(itemsOf(item)) : '')));
  const [count] = counts;
  return counts.size === 1 && count ? `${describeCount(items)} of ${count}` : describeCount(items);
}

function describeRecord(record: { [field: string]: Value }): string {
  const fields = Object.keys(record);
  if (fields.length === 0) return 'an object without fields';
  const shown = fields.slice(0, FIELDS_NAMED).map(shortField);
  const last = fields.length > FIELDS_NAMED ? `${fields.length - FIELDS_NAMED} more` : (shown.pop() ?? '');
  return `an object with ${fields.length === 1 ? `the field ${last}` : `the fields ${shown.join(', ')} and ${last}`}`;
}

/** No exercise asks for more; a learner's object may have thousands. */
const FIELDS_NAMED = 12;

/** A field's name in a sentence. */
export const shortField = (name: string): string => cut(name, 60);

const FOREIGN: Record<ForeignKind, string> = {
  function: 'a function: was it meant to be called?',
  symbol: 'a symbol',
  promise: 'a promise: take async away, the result is needed at once',
  bigint: 'a bigint: write 2, not 2n',
  cycle: 'a value that contains itself',
  other: 'an object that is no plain data: return arrays, numbers, strings, true or false',
};
