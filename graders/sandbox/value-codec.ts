import { foreign, FOREIGN, type ForeignKind, isForeign, type Value } from '../value.ts';
import { TAG } from './realm/tags.ts';

/** Thrown when a value does not fit the window it has to pass through: more than half a million numbers. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Writes a value into a stream of numbers and returns how many it took. Throws `TooLarge`. */
export function encode(value: Value, into: Float64Array): number {
  let used = 0;
  const put = (number: number) => {
    if (used >= into.length) throw new TooLarge('The arguments of one call take more than 4 MiB.');
    into[used++] = number;
  };
  const string = (text: string) => {
    put(text.length);
    for (let i = 0; i < text.length; i++) put(text.charCodeAt(i));
  };
  const visit = (it: Value): void => {
    if (it === undefined) return put(TAG.undefined);
    if (it === null) return put(TAG.null);
    if (typeof it === 'boolean') return put(it ? TAG.true : TAG.false);
    if (typeof it === 'number') {
      put(TAG.number);
      return put(it);
    }
    if (typeof it === 'string') {
      put(TAG.string);
      return string(it);
    }
    if (it instanceof Float64Array) {
      put(TAG.typed);
      put(it.length);
      return it.forEach(put);
    }
    if (Array.isArray(it)) {
      const numbersOnly = it.every((item) => typeof item === 'number');
      put(numbersOnly ? TAG.numbers : TAG.list);
      put(it.length);
      return it.forEach((item) => (numbersOnly ? put(item as number) : visit(item)));
    }
    if (isForeign(it)) throw new TypeError(`a ${it[FOREIGN]} cannot be an argument`);
    const fields = Object.entries(it);
    put(TAG.record);
    put(fields.length);
    for (const [name, field] of fields) {
      string(name);
      visit(field);
    }
  };
  visit(value);
  return used;
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
export function decode(from: Float64Array): Value {
  let at = 0;
  const next = () => from[at++] as number;
  const number = (bits: number) => (Number.isNaN(bits) ? Number.NaN : bits);
  const string = () => {
    let text = '';
    for (let left = next(); left > 0; left--) text += String.fromCharCode(next());
    return text;
  };
  const visit = (): Value => {
    const tag = next();
    switch (tag) {
      case TAG.undefined:
        return undefined;
      case TAG.null:
        return null;
      case TAG.false:
        return false;
      case TAG.true:
        return true;
      case TAG.number:
        return number(next());
      case TAG.string:
        return string();
      case TAG.list:
        return Array.from({ length: next() }, visit);
      case TAG.numbers:
        return Array.from({ length: next() }, () => number(next()));
      case TAG.typed:
        return Float64Array.from({ length: next() }, () => number(next()));
      case TAG.record: {
        const record: { [field: string]: Value } = Object.create(null);
        for (let left = next(); left > 0; left--) {
          const name = string();
          record[name] = visit(); // no prototype, so `__proto__` is a name like any other
        }
        return isForeign(record) ? foreign('other') : record; // a record may not pass for something foreign
      }
      default:
        return foreign(KINDS[tag] ?? 'other');
    }
  };
  return visit();
}
