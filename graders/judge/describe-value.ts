import { type Count, type Message, type Noun, say } from '../messages/message.ts';
import { FOREIGN, isForeign, isRecord, type Value } from '../value.ts';
import { isList, itemsOf } from './compare.ts';
import { cut, formatNumber, formatValue } from './format.ts';

/** What a value is, in a few words: `3 numbers`, `2 rows of 3 numbers`, `the string 'a'`. */
export function describeValue(value: Value): Message {
  if (value === undefined) return say('value.undefined', {});
  if (isForeign(value)) return say('value.foreign', { kind: value[FOREIGN] });
  if (typeof value === 'number') return say(Number.isFinite(value) ? 'value.number' : 'value.not-finite', { number: formatNumber(value) });
  if (typeof value === 'string') return describeString(value);
  if (isList(value)) return describeList(itemsOf(value));
  if (!isRecord(value)) return say('value.plain', { shown: String(value) });
  const fields = Object.keys(value);
  if (fields.length === 0) return say('value.no-fields', {});
  const more = Math.max(0, fields.length - FIELDS_NAMED);
  return say('value.record', { fields: fields.slice(0, FIELDS_NAMED).map(shortField), more });
}

/** No exercise asks for more; a learner's object may have thousands. */
const FIELDS_NAMED = 12;

/** A field's name in a sentence. */
export const shortField = (name: string): string => cut(name, 60);

/** What kind of value is asked for: `a number`, `3 numbers`, `true or false`. */
export function describeKind(value: Value): Message {
  if (typeof value === 'number') return say('value.any-number', {});
  if (typeof value === 'string') return say('value.any-string', {});
  if (typeof value === 'boolean') return say('value.any-boolean', {});
  return value === undefined ? say('value.hole', {}) : describeValue(value);
}

/** `3 numbers`, `1 row`, `2 items`: how many there are of what. */
export const countOf = (items: Value[]): Count => ({ count: items.length, noun: nounOf(items) });

/** What the items of a list are called, all alike or not. */
export function nounOf(items: Value[]): Noun {
  const nouns = new Set(items.map(nounOfItem));
  const [noun] = nouns;
  return nouns.size === 1 && noun !== undefined ? noun : 'item';
}

function nounOfItem(item: Value): Noun {
  if (isList(item)) return 'row';
  if (isRecord(item)) return 'record';
  return typeof item === 'number' || typeof item === 'string' || typeof item === 'boolean' ? (typeof item as Noun) : 'item';
}

/** Long ones are cut: the whole value stands beside the sentence. */
function describeString(text: string): Message {
  const shown = formatValue(cut(text, 40));
  return say('value.string', { shown, looksLikeNumber: text.trim() !== '' && !Number.isNaN(Number(text)) });
}

function describeList(items: Value[]): Message {
  if (items.length === 0) return say('value.empty-list', {});
  const rows = items.filter(isList).map((row) => countOf(itemsOf(row)));
  const [inner] = rows;
  const areAlike =
    inner !== undefined && rows.length === items.length && rows.every((row) => row.count === inner.count && row.noun === inner.noun);
  return areAlike ? say('value.list-of-lists', { ...countOf(items), inner }) : say('value.list', countOf(items));
}
