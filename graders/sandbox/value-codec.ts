import { foreign, FOREIGN, type ForeignKind, isForeign, type Value } from '../value.ts';
import { TAG } from './realm/tags.ts';

/** Thrown when a value does not fit the window it has to pass through: more than half a million numbers. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Writes a value into a stream of numbers and returns how many it took. Throws `TooLarge`. */
export function encode(value: Value, into: Float64Array): number {
  const stream = { numbers: into, used: 0 };
  write(value, stream);
  return stream.used;
}

interface Stream {
  numbers: Float64Array;
  used: number;
}

function put(number: number, stream: Stream): void {
  if (stream.used >= stream.numbers.length) throw new TooLarge('The arguments of one call take more than 4 MiB.');
  stream.numbers[stream.used++] = number;
}

/** Plain loops: every argument of every call of a run comes through here. */
function write(it: Value, stream: Stream): void {
  if (typeof it === 'number') {
    put(TAG.number, stream);
    return put(it, stream);
  }
  if (it === undefined) return put(TAG.undefined, stream);
  if (it === null) return put(TAG.null, stream);
  if (typeof it === 'boolean') return put(it ? TAG.true : TAG.false, stream);
  if (typeof it === 'string') {
    put(TAG.string, stream);
    return writeText(it, stream);
  }
  if (it instanceof Float64Array) return writeNumbers(TAG.typed, it, stream);
  if (Array.isArray(it)) {
    if (hasNumbersOnly(it)) return writeNumbers(TAG.numbers, it, stream);
    put(TAG.list, stream);
    put(it.length, stream);
    for (let i = 0; i < it.length; i++) write(it[i], stream);
    return;
  }
  if (isForeign(it)) throw new TypeError(`a ${it[FOREIGN]} cannot be an argument`);
  const fields = Object.keys(it);
  put(TAG.record, stream);
  put(fields.length, stream);
  for (const name of fields) {
    writeText(name, stream);
    write(it[name], stream);
  }
}

function writeNumbers(tag: number, numbers: ArrayLike<number>, stream: Stream): void {
  put(tag, stream);
  put(numbers.length, stream);
  for (let i = 0; i < numbers.length; i++) put(numbers[i] as number, stream);
}

function writeText(text: string, stream: Stream): void {
  put(text.length, stream);
  for (let i = 0; i < text.length; i++) put(text.charCodeAt(i), stream);
}

function hasNumbersOnly(list: readonly Value[]): list is number[] {
  for (let i = 0; i < list.length; i++) if (typeof list[i] !== 'number') return false;
  return true;
}

const KINDS: Record<number, ForeignKind> = {
  [TAG.function]: 'function',
  [TAG.symbol]: 'symbol',
  [TAG.promise]: 'promise',
  [TAG.bigint]: 'bigint',
  [TAG.cycle]: 'cycle',
  [TAG.instance]: 'instance',
  [TAG.other]: 'other',
};

/** Reads a value from a stream that `encode` (here or in the realm) wrote. NaN comes out canonical: its bits may differ between machines. */
export const decode = (from: Float64Array): Value => read({ numbers: from, used: 0 });

const next = (stream: Stream): number => stream.numbers[stream.used++] as number;

function nextNumber(stream: Stream): number {
  const bits = next(stream);
  return Number.isNaN(bits) ? Number.NaN : bits;
}

function read(stream: Stream): Value {
  const tag = next(stream);
  switch (tag) {
    case TAG.number:
      return nextNumber(stream);
    case TAG.numbers:
      return readItems(stream, nextNumber);
    case TAG.list:
      return readItems(stream, read);
    case TAG.typed:
      return Float64Array.from(readItems(stream, nextNumber));
    case TAG.undefined:
      return undefined;
    case TAG.null:
      return null;
    case TAG.false:
      return false;
    case TAG.true:
      return true;
    case TAG.string:
      return readText(stream);
    case TAG.record:
      return readRecord(stream);
    default:
      return foreign(KINDS[tag] ?? 'other');
  }
}

function readItems<Item>(stream: Stream, item: (stream: Stream) => Item): Item[] {
  const items: Item[] = [];
  for (let left = next(stream); left > 0; left--) items.push(item(stream));
  return items;
}

function readText(stream: Stream): string {
  let text = '';
  for (let left = next(stream); left > 0; left--) text += String.fromCharCode(next(stream));
  return text;
}

function readRecord(stream: Stream): Value {
  const record: { [field: string]: Value } = Object.create(null);
  for (let left = next(stream); left > 0; left--) {
    const name = readText(stream);
    record[name] = read(stream); // no prototype, so `__proto__` is a name like any other
  }
  return isForeign(record) ? foreign('other') : record; // a record may not pass for something foreign
}
