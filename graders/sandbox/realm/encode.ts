import { TAG } from './tags.ts';

/**
 * Writes a learner's value into the outbox and returns how many numbers it took; −1 when it has too many parts or is too deep.
 * Runs in the judge realm, which the learner's code never touched: no coercion, no method of the value is called. Reading an
 * element can still run the learner's code (getters, Proxies), under the limit on work; what that throws is thrown on.
 * What is made by a class is no data, whatever its fields: `recordPrototype` and `promisePrototype` are those of the learner's realm.
 */
export function makeEncoder(
  outbox: Float64Array,
  maxParts: number,
  maxDepth: number,
  { recordPrototype, promisePrototype }: { recordPrototype: object; promisePrototype: object },
): (value: unknown) => number {
  const { keys, getPrototypeOf, prototype: ownPrototype } = Object;
  const { isArray } = Array;
  const { apply } = Reflect;
  const typedPrototype = Object.getPrototypeOf(Float64Array.prototype);
  const getter = (name: PropertyKey) => (Object.getOwnPropertyDescriptor(typedPrototype, name) as PropertyDescriptor).get as () => unknown;
  const typedName = getter(Symbol.toStringTag);
  const typedLength = getter('length');
  const toNumber = Number;
  const TOO_LARGE = { tooLarge: true };
  let used = 0;
  const open: unknown[] = [];

  const put = (number: number) => {
    if (used >= maxParts) throw TOO_LARGE;
    outbox[used++] = number;
  };
  const string = (text: string) => {
    put(text.length);
    for (let i = 0; i < text.length; i++) put(text.charCodeAt(i));
  };
  const list = (items: readonly unknown[]) => {
    const { length } = items;
    if (!(length <= maxParts - used)) throw TOO_LARGE;
    const copy: unknown[] = [];
    let numbersOnly = true;
    for (let i = 0; i < length; i++) {
      const item = items[i];
      if (typeof item !== 'number') numbersOnly = false;
      copy[i] = item;
    }
    put(numbersOnly ? TAG.numbers : TAG.list);
    put(length);
    for (let i = 0; i < length; i++) numbersOnly ? put(copy[i] as number) : value(copy[i]);
  };
  const object = (it: object) => {
    if (open.length >= maxDepth) throw TOO_LARGE;
    for (let i = 0; i < open.length; i++) if (open[i] === it) return put(TAG.cycle);
    open[open.length] = it;
    if (isArray(it)) list(it);
    else if (apply(typedName, it, []) !== undefined) typed(it as ArrayLike<unknown>);
    else record(it as Record<string, unknown>);
    open.length--;
  };
  const typed = (it: ArrayLike<unknown>) => {
    const length = apply(typedLength, it, []) as number;
    if (!(length <= maxParts - used)) throw TOO_LARGE;
    put(TAG.typed);
    put(length);
    for (let i = 0; i < length; i++) put(toNumber(it[i]));
  };
  const record = (it: Record<string, unknown>) => {
    const prototype = getPrototypeOf(it);
    if (prototype === promisePrototype) return put(TAG.promise);
    if (prototype !== recordPrototype && prototype !== null && prototype !== ownPrototype) return put(TAG.instance);
    const names = keys(it);
    if (names.length > maxParts - used) throw TOO_LARGE;
    put(TAG.record);
    put(names.length);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      string(name);
      value(it[name]);
    }
  };
  const value = (it: unknown): void => {
    switch (typeof it) {
      case 'number':
        put(TAG.number);
        return put(it);
      case 'undefined':
        return put(TAG.undefined);
      case 'boolean':
        return put(it ? TAG.true : TAG.false);
      case 'string':
        put(TAG.string);
        return string(it);
      case 'function':
        return put(TAG.function);
      case 'symbol':
        return put(TAG.symbol);
      case 'bigint':
        return put(TAG.bigint);
      default:
        return it === null ? put(TAG.null) : object(it as object);
    }
  };

  return (it) => {
    used = 0;
    open.length = 0;
    try {
      value(it);
    } catch (error) {
      if (error === TOO_LARGE) return -1;
      throw error;
    }
    return used;
  };
}
