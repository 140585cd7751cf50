/**
 * JSON for the realm. The natives recurse on the host's stack, which differs between hosts, and into what the learner's own code hands
 * them on the way (`toJSON`, a replacer, a reviver). So all of that happens here, to a limited depth, and the natives get plain data.
 */
export function boundJson(): void {
  const MAX_DEPTH = 100;
  const { stringify, parse } = JSON;
  const { charCodeAt } = String.prototype;
  const { apply, deleteProperty } = Reflect;
  const { isArray } = Array;
  const { keys, defineProperty, getPrototypeOf, setPrototypeOf, create } = Object;
  const toNumber = Number;
  const toText = String;
  const numbers = Number.prototype;
  const texts = String.prototype;
  const truths = Boolean.prototype;
  const { valueOf: truthOf } = truths;
  type Holder = Record<string, unknown>;
  type Replace = (this: unknown, key: string, value: unknown) => unknown;

  const tooDeep = () => {
    throw new RangeError(`JSON is nested more than ${MAX_DEPTH} deep`);
  };
  const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function';

  /** The value as data without any code in it. */
  const plain = (holder: unknown, key: string, given: unknown, replace: Replace | undefined, depth: number): unknown => {
    let value = given;
    if (isObject(value) || typeof value === 'bigint') {
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === 'function') value = apply(toJSON, value, [key]);
    }
    if (replace) value = apply(replace, holder, [key, value]);
    if (typeof value === 'function') return undefined;
    if (!isObject(value)) return value;
    if (depth > MAX_DEPTH) tooDeep();
    if (isArray(value)) {
      const list: unknown[] = setPrototypeOf([], null);
      const { length: count } = value;
      for (let i = 0; i < count; i++) list[i] = plain(value, `${i}`, value[i], replace, depth + 1);
      return list;
    }
    const prototype = getPrototypeOf(value);
    if (prototype === numbers) return toNumber(value);
    if (prototype === texts) return toText(value);
    if (prototype === truths) return apply(truthOf, value, []);
    const record: Holder = create(null);
    const names = keys(value);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      record[name] = plain(value, name, (value as Holder)[name], replace, depth + 1);
    }
    return record;
  };

  const revive = (holder: Holder, key: string, reviver: Replace, depth: number): unknown => {
    const value = holder[key];
    if (isObject(value)) {
      if (depth > MAX_DEPTH) tooDeep();
      const names = isArray(value) ? undefined : keys(value);
      const { length: count } = names ?? (value as unknown[]);
      for (let i = 0; i < count; i++) {
        const name = names ? (names[i] as string) : `${i}`;
        const revived = revive(value as Holder, name, reviver, depth + 1);
        if (revived === undefined) deleteProperty(value, name);
        else defineProperty(value, name, data(revived));
      }
    }
    return apply(reviver, holder, [key, value]);
  };
  /** Without a prototype, which could lend it a getter. */
  const data = (value: unknown): PropertyDescriptor =>
    setPrototypeOf({ value, writable: true, enumerable: true, configurable: true }, null);

  const bounded: Record<string, (...args: unknown[]) => unknown> = {
    stringify(value, replacer, space) {
      const replace = typeof replacer === 'function' ? (replacer as Replace) : undefined;
      const tree = plain({ '': value }, '', value, replace, 0);
      return apply(stringify, JSON, [tree, isArray(replacer) ? replacer : undefined, space]);
    },
    parse(text, reviver) {
      const source = toText(text);
      let depth = 0;
      for (let i = 0; i < source.length; i++) {
        const character = apply(charCodeAt, source, [i]) as number;
        if (character === 0x5b || character === 0x7b) {
          if (++depth > MAX_DEPTH) tooDeep();
        } else if (character === 0x5d || character === 0x7d) depth--;
      }
      const value = apply(parse, JSON, [source]);
      return typeof reviver === 'function' ? revive({ '': value }, '', reviver as Replace, 0) : value;
    },
  };
  for (const name of ['stringify', 'parse']) {
    const method = bounded[name] as (...args: unknown[]) => unknown;
    defineProperty(method, 'length', { value: name === 'stringify' ? 3 : 2, configurable: true });
    defineProperty(JSON, name, { value: method, writable: true, enumerable: false, configurable: true });
  }
}
