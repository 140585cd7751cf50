/**
 * Native functions never reach the interrupt handler: `Array.prototype.indexOf.call({ length: 2 ** 53 }, 1)` would run for ever.
 * Here each of them first *pays*: an empty loop in proportion to what it is about to go through, so that the same limit on work
 * holds them. Names, lengths and results stay as they were. Runs once, before any foreign code.
 * Returns what `iteration.ts` needs for the natives that it leaves in place.
 *
 * What is looked at twice may change in between, and a length that is a getter's or a Proxy's may be short when it pays and long when
 * it runs. So such lists are handed to the native *steady*: behind a Proxy of ours, whose length stays and whose traps poll.
 *
 * What stays unpaid are operators on large values (`===` and `+` on strings of megabytes, spread of a list of a million, BigInt
 * arithmetic), and the stack that every error takes down: they cannot be wrapped, so that the watchdog is their only limit.
 */
export function boundNatives(): Bounds {
  const { apply, construct, ownKeys, set, deleteProperty } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;
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

  /** What a call will go through, by its `this` and its arguments. */
  type Cost = (self: unknown, args: ArrayLike<unknown>) => number;
  type Methods = Record<string, unknown>;

  type Prepare = (self: unknown, args: unknown[]) => unknown;

  const wrap = (
    owner: object,
    names: readonly string[],
    before: Cost | undefined,
    after?: (result: unknown) => number,
    prepare?: Prepare,
  ): void => {
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
    return new NativeProxy(list as Methods & ArrayLike<unknown>, {
      get(target, key) {
        pay(PER_STEP);
        return key === 'length' ? size : target[key as string];
      },
      has(target, key) {
        pay(PER_STEP);
        return key in target;
      },
      set: (target, key, value) => set(target, key, value),
      deleteProperty: (target, key) => deleteProperty(target, key),
    });
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
  boundJson();
  boundConstructors();
  return { pay, steady };

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
        const result = apply(stringify, JSON, [value, replacer, space]);
        pay(4 * length(result));
        return result;
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

  /** Whatever makes something large from a number, a list or a text; and Proxies are remembered. */
  function boundConstructors(): void {
    const size: Cost = (_, args) => {
      const it = args.length > 0 ? args[0] : 0;
      return isArray(it) ? it.length : typed(it);
    };
    /** Memory is filled with zeros. What is more than there is fails at once. */
    const filling =
      (bytesEach: number): Cost =>
      (self, args) => {
        const count = args.length > 0 ? args[0] : 0;
        if (isObject(count)) return size(self, args);
        const bytes = toNumber(count) * bytesEach;
        return bytes < MEMORY_BYTES ? bytes / 4 : 0;
      };
    const MEMORY_BYTES = 2 ** 26;
    const realm = globalThis as unknown as Record<string, { BYTES_PER_ELEMENT: number }>;
    const names = ownKeys(globalThis).filter((name) => typeof name === 'string' && name.endsWith('Array') && name !== 'Array') as string[];
    for (const name of names) replace(name, filling((realm[name] as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT));
    replace('ArrayBuffer', filling(1));
    for (const name of ['Set', 'Map', 'WeakSet', 'WeakMap']) replace(name, (self, args) => 8 * size(self, args));
    replace('RegExp', (_, args) => 4 * (typeof args[0] === 'string' ? args[0].length : 0));
    replace(
      'Proxy',
      () => 0,
      (proxy) => apply(add, proxies, [proxy]),
    );
    wrap(RegExp.prototype, ['compile'], first, undefined, textBoth);
    const { revocable } = Proxy;
    defineProperty(Proxy, 'revocable', {
      value: {
        revocable(target: object, handler: ProxyHandler<object>) {
          const made = apply(revocable, NativeProxy, [target, handler]) as { proxy: object };
          apply(add, proxies, [made.proxy]);
          return made;
        },
      }.revocable,
      writable: true,
      enumerable: false,
      configurable: true,
    });
    wrap(
      globalThis,
      ['encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent', 'escape', 'unescape'],
      (_, args) => 16 * first(_, args),
      undefined,
      textBoth,
    );
    wrap(globalThis, ['parseFloat', 'parseInt'], (_, args) => 8 * first(_, args), undefined, textBoth);
    Object.assign(Number, { parseFloat, parseInt });
    /** Of very large and very small numbers every digit is worked out. */
    const digits: Cost = (self) =>
      typeof self === 'number' && (self > 1e15 || self < -1e15 || (self < 1e-6 && self > -1e-6)) ? 1_600 : 160;
    wrap(Number.prototype, ['toFixed', 'toPrecision', 'toExponential'], digits);
    wrap(Number.prototype, ['toString'], (self, args) => (args.length > 0 ? digits(self, args) : 0));
    const { Iterator } = globalThis as unknown as Record<string, { prototype: object } | undefined>;
    if (Iterator)
      wrap(
        Iterator.prototype,
        ['drop'],
        (_, args) => ((args[0] as number) < 2 ** 32 ? (args[0] as number) : 2 ** 32),
        undefined,
        (self, args) => {
          args[0] = toNumber(args[0]);
          return self;
        },
      );
  }

  function replace(name: string, cost: Cost, made?: (result: object) => void): void {
    const realm = globalThis as unknown as Record<string, new () => object>;
    const native = realm[name];
    if (!native) return;
    const bounded = new NativeProxy(native, {
      construct(target, args, newTarget) {
        pay(cost(undefined, args));
        const result = construct(target, args, newTarget) as object;
        made?.(result);
        return result;
      },
      apply(target, self, args) {
        pay(cost(undefined, args));
        return apply(target as unknown as () => unknown, self, args);
      },
    });
    defineProperty(realm, name, { value: bounded, writable: true, enumerable: false, configurable: true });
    if (native.prototype)
      defineProperty(native.prototype, 'constructor', { value: bounded, writable: true, enumerable: false, configurable: true });
  }
}

export interface Bounds {
  /** An empty loop in proportion to a number of items. */
  pay: (items: number) => void;
  /** A list whose length a native may read again: itself, or behind a Proxy that holds it. */
  steady: (list: unknown) => unknown;
}
