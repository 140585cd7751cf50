/**
 * Native functions never reach the interrupt handler: `Array.prototype.indexOf.call({ length: 2 ** 53 }, 1)` would run for ever.
 * Here each of them first *pays*: an empty loop in proportion to what it is about to go through, so that the same limit on work
 * holds them. Names, lengths and results stay as they were. Runs once, before any foreign code.
 * Returns what bounds the others: `iteration.ts`, `json.ts` and `constructors.ts`.
 *
 * What is looked at twice may change in between, and a length that is a getter's or a Proxy's may be short when it pays and long when
 * it runs. So such lists are handed to the native *steady*: behind a Proxy of ours, whose length stays and whose traps poll.
 *
 * What stays unpaid are operators on large values (`===` and `+` on strings of megabytes, spread of a list of a million, BigInt
 * arithmetic), and the stack that every error takes down: they cannot be wrapped, so that the watchdog is their only limit.
 */
export function boundNatives(): Bounds {
  const { apply, ownKeys, set, deleteProperty } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
  const { isArray } = Array;
  const toNumber = Number;
  const toText = String;
  const NativeProxy = Proxy;
  const proxies = new WeakSet();
  const { add, has } = WeakSet.prototype;
  const typedPrototype = getPrototypeOf(Float64Array.prototype);
  const typedLength = (getOwnPropertyDescriptor(typedPrototype, 'length') as PropertyDescriptor).get as () => number;

  /** A native goes through some ten items in the time of one round. */
  const ITEMS_PER_ROUND = 16;
  const pay = (items: number): void => {
    for (let left = items / ITEMS_PER_ROUND; left >= 1; left--);
  };

  const wrap: Bounds['wrap'] = (owner, names, before, after, prepare) => {
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const property = getOwnPropertyDescriptor(owner, name);
      if (!property || typeof property.value !== 'function') continue;
      const native = property.value as (...args: unknown[]) => unknown;
      const bounded = {
        [name](this: unknown, ...args: unknown[]) {
          const self = prepare ? prepare(this, args) : this;
          if (before) pay(before(self, args));
          const result = apply(native, self, args);
          if (after) pay(after(result));
          return typeof self === 'object' && result === self ? this : result;
        },
      }[name] as (...args: unknown[]) => unknown;
      defineProperty(bounded, 'length', { value: native.length, configurable: true });
      defineProperty(owner, name, { ...property, value: bounded });
    }
  };

  const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function';
  /** Whether the length is another thing than an array's own: it may change with every look. */
  const isUnsteady = (value: unknown): value is ArrayLike<unknown> =>
    isObject(value) && (!isArray(value) || (apply(has, proxies, [value]) as boolean));
  /** A trap takes as long as a few rounds. */
  const PER_STEP = 128;
  const steady = (list: unknown): unknown => {
    if (!isUnsteady(list)) return list;
    const size = toNumber(list.length);
    const handler: ProxyHandler<Record<string | symbol, unknown>> = {
      get(target, key) {
        pay(PER_STEP);
        return key === 'length' ? size : target[key];
      },
      has(target, key) {
        pay(PER_STEP);
        return key in target;
      },
      set: (target, key, value) => set(target, key, value),
      deleteProperty: (target, key) => deleteProperty(target, key),
    };
    return new NativeProxy(list as unknown as Record<string | symbol, unknown>, setPrototypeOf(handler, null));
  };
  /** Converted here, once: an object could give one text to pay for and another to work on. */
  const text = (value: unknown): unknown => (isObject(value) ? toText(value) : value);
  const textSelf: Prepare = (self) => text(self);
  const textBoth: Prepare = (self, args) => {
    if (args.length > 0) args[0] = text(args[0]);
    return text(self);
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
  const first: Cost = (_, args) => (args.length > 0 ? length(args[0]) : 0);
  const both: Cost = (self, args) => length(self) + first(self, args);
  const resulting = (result: unknown) => length(result);
  /** Comparing goes through the list about log₂(length) times, and makes text of each item. */
  const sorting: Cost = (self) => length(self) * 32;

  /** A list that is to be spread is made steady; one that is not comes in a list of its own, so that it stays what it is. */
  const concatenated: Prepare = (self, args) => {
    for (let i = 0; i < args.length; i++) {
      const item = args[i];
      if (!isUnsteady(item)) continue;
      const spreads = (item as unknown as Record<symbol, unknown>)[Symbol.isConcatSpreadable] ?? isArray(item);
      args[i] = spreads ? steady(item) : [item];
    }
    return steady(self);
  };
  const joining: Cost = (self, args) => {
    let items = length(self);
    for (let i = 0; i < args.length; i++) if (isArray(args[i])) items += length(args[i]);
    return items;
  };

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
  wrap(Array.prototype, lists, own, undefined, steady);
  wrap(Array.prototype, ['sort', 'toSorted'], sorting, undefined, steady);
  wrap(Array.prototype, ['join', 'toLocaleString'], (self) => length(self) * 16, undefined, steady);
  wrap(Array.prototype, ['concat'], joining, resulting, concatenated);
  wrap(Array.prototype, ['findLast', 'findLastIndex'], own, undefined, steady);
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
  wrap(String.prototype, texts, (self) => (length(self) < SHORT ? 0 : length(self)), undefined, textSelf);
  const search: Cost = (self, args) => (length(self) < SHORT ? 0 : length(self) * (1 + first(self, args) / 16));
  wrap(String.prototype, ['indexOf', 'lastIndexOf'], search, undefined, textBoth);
  wrap(String.prototype, ['includes'], search, undefined, textSelf);
  wrap(String.prototype, ['normalize', 'localeCompare'], (self, args) => 4 * both(self, args), undefined, textBoth);
  wrap(String.prototype, ['split', 'replace', 'replaceAll', 'match', 'matchAll', 'search', 'concat'], both, resulting, textSelf);
  wrap(String.prototype, ['repeat', 'padStart', 'padEnd'], undefined, resulting, textSelf);
  wrap(String, ['fromCharCode', 'fromCodePoint'], undefined, resulting);
  wrap(String, ['raw'], undefined, resulting, (self, args) => {
    const { raw } = Object(args[0]);
    args[0] = { raw: steady(raw) };
    return self;
  });

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
  /** Counted by their own keys, which is as much work as the native does; so it is done once more at most. */
  wrap(
    Object,
    records,
    (_, args) => {
      let keys = 0;
      for (let i = 0; i < args.length; i++)
        if (isObject(args[i])) keys += isArray(args[i]) ? length(args[i]) : ownKeys(args[i] as object).length;
      return 64 * keys;
    },
    (result) => 16 * (isArray(result) ? result.length : 0),
  );
  wrap(Object, ['groupBy'], first);
  wrap(Map, ['groupBy'], first);
  wrap(Reflect, ['ownKeys'], undefined, resulting);
  wrap(Reflect, ['apply', 'construct'], (_, args) => (args.length > 1 ? length(args[1]) : 0));
  wrap(Function.prototype, ['apply'], (_, args) => (args.length > 1 ? length(args[1]) : 0));
  wrap(Function.prototype, ['toString'], undefined, resulting);
  return { pay, steady, wrap, length, typed, textBoth, remember: (proxy) => void apply(add, proxies, [proxy]) };
}

/** What a call will go through, by its `this` and its arguments. */
export type Cost = (self: unknown, args: ArrayLike<unknown>) => number;

/** Changes the arguments where that is needed, and gives the `this` that the native gets. */
export type Prepare = (self: unknown, args: unknown[]) => unknown;

/** The means by which natives are bounded. */
export interface Bounds {
  /** An empty loop in proportion to a number of items. */
  pay: (items: number) => void;
  /** A list whose length a native may read again: itself, or behind a Proxy that holds it. */
  steady: (list: unknown) => unknown;
  /** Makes the methods of an object pay before they run, by what they get, and after, by what they gave. */
  wrap: (owner: object, names: readonly string[], before?: Cost, after?: (result: unknown) => number, prepare?: Prepare) => void;
  length: (value: unknown) => number;
  /** Of a typed array its length, of anything else 0. */
  typed: (value: unknown) => number;
  textBoth: Prepare;
  /** A Proxy that was made: the length of what is behind it may be anything. */
  remember: (proxy: object) => void;
}
