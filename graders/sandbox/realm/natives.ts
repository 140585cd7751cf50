/**
 * Native functions never reach the interrupt handler: `Array.prototype.indexOf.call({ length: 2 ** 53 }, 1)` would run for ever.
 * Here each of them first *pays*: an empty loop in proportion to what it is about to go through, so that the same limit on work
 * holds them. Names, lengths and results stay as they were. Runs once, before any foreign code.
 * Returns what asks for payment, for `iteration.ts`.
 *
 * What stays unpaid are operators on large values (`===` and `+` on strings of megabytes, spread of a list of a million, BigInt
 * arithmetic): they cannot be wrapped, so that the watchdog is their only limit.
 */
export function boundNatives(): (items: number) => void {
  const { apply, ownKeys } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;
  const { isArray } = Array;
  const toNumber = Number;
  const typedPrototype = getPrototypeOf(Float64Array.prototype);
  const typedLength = (getOwnPropertyDescriptor(typedPrototype, 'length') as PropertyDescriptor).get as () => number;

  /** A native goes through some ten items in the time of one round. */
  const ITEMS_PER_ROUND = 16;
  const pay = (items: number): void => {
    for (let left = items / ITEMS_PER_ROUND; left >= 1; left--);
  };

  /** What a call will go through, by its `this` and its arguments. */
  type Cost = (self: unknown, args: ArrayLike<unknown>) => number;
  type Methods = Record<string, unknown>;

  const wrap = (owner: object, names: readonly string[], before: Cost | undefined, after?: (result: unknown) => number): void => {
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const property = getOwnPropertyDescriptor(owner, name);
      if (!property || typeof property.value !== 'function') continue;
      const native = property.value as (...args: unknown[]) => unknown;
      const bounded = {
        [name](this: unknown, ...args: unknown[]) {
          if (before) pay(before(this, args));
          const result = apply(native, this, args);
          if (after) pay(after(result));
          return result;
        },
      }[name] as (...args: unknown[]) => unknown;
      defineProperty(bounded, 'length', { value: native.length, configurable: true });
      defineProperty(owner, name, { ...property, value: bounded });
    }
  };

  /** Of a list its length, read as the native will read it. */
  const length = (value: unknown): number => {
    if (typeof value === 'string') return value.length;
    if (typeof value !== 'object' || value === null) return 0;
    const items = toNumber((value as ArrayLike<unknown>).length);
    return items > 0 ? items : 0;
  };
  const typed = (value: unknown): number => {
    try {
      return apply(typedLength, value, []) as number;
    } catch {
      return 0;
    }
  };
  const own: Cost = (self) => length(self);
  const first: Cost = (_, args) => length(args[0]);
  const both: Cost = (self, args) => length(self) + length(args[0]);
  const resulting = (result: unknown) => length(result);
  /** Comparing goes through the list about log₂(length) times, and makes text of each item. */
  const sorting: Cost = (self) => length(self) * 32;

  const lists = [
    'indexOf',
    'lastIndexOf',
    'includes',
    'reverse',
    'splice',
    'unshift',
    'shift',
    'copyWithin',
    'fill',
    'slice',
    'toReversed',
    'toSpliced',
    'with',
  ];
  /** Below this a string is too short to matter. */
  const SHORT = 4_096;
  wrap(Array.prototype, lists, own);
  wrap(Array.prototype, ['sort', 'toSorted'], sorting);
  wrap(Array.prototype, ['join', 'toLocaleString'], (self) => length(self) * 16);
  wrap(Array.prototype, ['concat', 'flat'], own, resulting);
  wrap(Array.prototype, ['findLast', 'findLastIndex', 'flatMap'], own);
  wrap(Array, ['from', 'of'], undefined, resulting);
  wrap(typedPrototype, [...lists, 'set', 'subarray'], (self, args) => typed(self) + length(args[0]));
  wrap(typedPrototype, ['sort', 'toSorted'], (self) => typed(self) * 32);
  wrap(typedPrototype, ['join', 'toLocaleString'], (self) => typed(self) * 16);
  wrap(
    ArrayBuffer.prototype,
    ['slice', 'resize', 'transfer', 'transferToFixedLength'],
    (self) => toNumber((self as ArrayBuffer).byteLength) / 8,
  );

  const texts = [
    'indexOf',
    'lastIndexOf',
    'includes',
    'startsWith',
    'endsWith',
    'slice',
    'substring',
    'substr',
    'trim',
    'trimStart',
    'trimEnd',
    'toLowerCase',
    'toUpperCase',
    'toLocaleLowerCase',
    'toLocaleUpperCase',
    'isWellFormed',
    'toWellFormed',
    'codePointAt',
    'charAt',
    'charCodeAt',
    'at',
  ];
  /** A string that is still a chain of concatenations is made whole by nearly every method; then it is short. */
  wrap(String.prototype, texts, (self, args) => (length(self) < SHORT ? 0 : length(self) + length(args[0])));
  wrap(String.prototype, ['normalize', 'localeCompare'], (self, args) => 4 * (length(self) + length(args[0])));
  wrap(String.prototype, ['split', 'replace', 'replaceAll', 'match', 'matchAll', 'search', 'concat'], both, resulting);
  wrap(String.prototype, ['repeat', 'padStart', 'padEnd'], undefined, resulting);
  wrap(String, ['raw', 'fromCharCode', 'fromCodePoint'], undefined, resulting);

  const records = [
    'keys',
    'values',
    'entries',
    'getOwnPropertyNames',
    'getOwnPropertySymbols',
    'fromEntries',
    'assign',
    'freeze',
    'seal',
    'isFrozen',
    'isSealed',
    'getOwnPropertyDescriptors',
    'defineProperties',
    'preventExtensions',
  ];
  /** Records are counted by their own keys, which is as much work as the native does; so it is done once more at most. */
  const keysOf = (value: unknown): number => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return 0;
    return isArray(value) ? length(value) : 0;
  };
  wrap(
    Object,
    records,
    (_, args) => 4 * (keysOf(args[0]) + keysOf(args[1])),
    (result) => 4 * (isArray(result) ? result.length : 0),
  );
  wrap(Object, ['groupBy'], first);
  wrap(Map, ['groupBy'], first);
  wrap(Reflect, ['ownKeys'], undefined, resulting);
  wrap(Reflect, ['apply', 'construct'], (_, args) => length(args[1]) + length(args[2]));
  wrap(Function.prototype, ['apply'], (_, args) => length(args[1]));
  boundJson();
  return pay;

  /** Deep JSON recurses on the host's stack; and its length is only known by going through it. */
  function boundJson(): void {
    const MAX_DEPTH = 100;
    const { stringify, parse } = JSON;
    const { charCodeAt } = String.prototype;
    const tooDeep = () => {
      throw new RangeError(`JSON is nested more than ${MAX_DEPTH} deep`);
    };
    const look = (value: unknown, depth: number): void => {
      if (typeof value !== 'object' || value === null) return;
      if (depth > MAX_DEPTH) tooDeep();
      const names = isArray(value) ? undefined : ownKeys(value);
      const count = names ? names.length : length(value);
      for (let i = 0; i < count; i++) look((value as Methods)[(names ? names[i] : i) as string], depth + 1);
    };
    const bounded: Methods = {
      stringify(value: unknown, replacer: unknown, space: unknown) {
        look(value, 0);
        return apply(stringify, JSON, [value, replacer, space]);
      },
      parse(text: unknown, reviver: unknown) {
        const source = `${text}`;
        let depth = 0;
        for (let i = 0; i < source.length; i++) {
          const character = apply(charCodeAt, source, [i]) as number;
          if (character === 0x5b || character === 0x7b) {
            if (++depth > MAX_DEPTH) tooDeep();
          } else if (character === 0x5d || character === 0x7d) depth--;
        }
        return apply(parse, JSON, [source, reviver]);
      },
    };
    for (const name of ['stringify', 'parse']) {
      const method = bounded[name] as (...args: unknown[]) => unknown;
      defineProperty(method, 'length', { value: name === 'stringify' ? 3 : 2, configurable: true });
      defineProperty(JSON, name, { value: method, writable: true, enumerable: false, configurable: true });
    }
  }
}
