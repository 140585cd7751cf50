/** How much is recorded of one call. */
export interface RecorderLimits {
  /** Events in all; after the last of them nothing more is noted. */
  events: number;
  /** Numbers, texts and brackets in all values together, and in one value. */
  parts: number;
  valueParts: number;
  /** Characters of a text. */
  characters: number;
}

/**
 * Notes the values of a program's variables while it runs. Made in the learner realm before the learner's code, like `decode` and
 * `console`, and loaded only where somebody wants to see values: a run that is judged never has it.
 *
 * It must not be noticed. So a value is copied without running anything of the learner's: own data properties alone are read, through
 * built-ins as they were; an accessor, an instance and a Proxy stay closed. To know a Proxy from a list, the realm's `Proxy` is one that
 * remembers what it made.
 */
export function makeRecorder(
  { events: maxEvents, parts: maxParts, valueParts, characters }: RecorderLimits,
  realm: Record<string, unknown>,
): {
  enter: (site: number, parent: number) => number;
  record: (site: number, frame: number, value: unknown) => unknown;
  operation: (site: number, frame: number, value: unknown, ...operands: unknown[]) => unknown;
  read: () => unknown;
} {
  const { setPrototypeOf, getPrototypeOf, getOwnPropertyDescriptor, defineProperty, keys, create, hasOwn } = Object;
  const { isArray } = Array;
  const { apply, construct } = Reflect;
  const { slice } = String.prototype;
  const recordPrototype = Object.prototype;
  const typedPrototype = getPrototypeOf(Float64Array.prototype);
  const getter = (name: PropertyKey) => (getOwnPropertyDescriptor(typedPrototype, name) as PropertyDescriptor).get as () => unknown;
  const typedName = getter(Symbol.toStringTag);
  const typedLength = getter('length');
  const sizeIn = (prototype: object) => (getOwnPropertyDescriptor(prototype, 'size') as PropertyDescriptor).get as () => number;
  const mapSize = sizeIn(Map.prototype);
  const setSize = sizeIn(Set.prototype);
  const eachOfMap = Map.prototype.forEach;
  const eachOfSet = Set.prototype.forEach;

  const proxies = new WeakSet<object>();
  const { add, has } = WeakSet.prototype;
  const bare = <T extends object>(object: T): T => setPrototypeOf(object, null);
  const RealProxy = Proxy;
  const made = (target: unknown, args: unknown[], newTarget: unknown): object => {
    const proxy = construct(
      target as new () => object,
      args,
      newTarget === KnownProxy ? (target as new () => object) : (newTarget as new () => object),
    );
    apply(add, proxies, [proxy]);
    return proxy;
  };
  const KnownProxy: unknown = new RealProxy(RealProxy, bare({ construct: made }) as ProxyHandler<ProxyConstructor>);
  const revoked = (target: unknown, self: unknown, args: unknown[]): unknown => {
    const revocable = apply(target as () => { proxy: object }, self === KnownProxy ? RealProxy : self, args);
    apply(add, proxies, [revocable.proxy]);
    return revocable;
  };
  defineProperty(RealProxy, 'revocable', {
    value: new RealProxy(RealProxy.revocable, bare({ apply: revoked }) as ProxyHandler<() => never>),
  });
  defineProperty(realm, 'Proxy', { value: KnownProxy });

  /** What stands for a value that stays closed: something made by a class. */
  const CLOSED = create({});
  const open: unknown[] = bare([]);
  let depth = 0;
  let left = 0;
  let isCut = false;

  const list = (length: number, at: (index: number) => unknown): unknown[] => {
    const copy: unknown[] = bare([]);
    for (let i = 0; i < length; i++) {
      if (left <= 0) {
        isCut = true;
        break;
      }
      copy[i] = snapshot(at(i));
    }
    return copy;
  };
  const ownValue = (it: object, key: PropertyKey): unknown => {
    const property = getOwnPropertyDescriptor(it, key);
    if (property === undefined) return undefined;
    return hasOwn(property, 'value') ? property.value : CLOSED;
  };
  const record = (it: object): unknown => {
    const names = keys(it);
    const copy: Record<string, unknown> = bare({});
    for (let i = 0; i < names.length; i++) {
      if (left <= 0) {
        isCut = true;
        break;
      }
      const name = names[i] as string;
      if (name.length <= characters) copy[name] = snapshot(ownValue(it, name));
    }
    return copy;
  };
  const isA = (it: object, size: () => number): boolean => {
    try {
      apply(size, it, []);
      return true;
    } catch {
      return false;
    }
  };
  /** A map as its pairs, a set as its items. */
  const collection = (it: object): unknown[] | undefined => {
    const items: unknown[] = bare([]);
    let count = 0;
    if (isA(it, mapSize)) apply(eachOfMap, it, [(value: unknown, key: unknown) => (items[count++] = bare([key, value]))]);
    else if (isA(it, setSize)) apply(eachOfSet, it, [(value: unknown) => (items[count++] = value)]);
    else return undefined;
    return list(count, (i) => items[i]);
  };
  const object = (it: object): unknown => {
    if (apply(has, proxies, [it])) return CLOSED;
    for (let i = 0; i < depth; i++) if (open[i] === it) return CLOSED;
    if (depth >= 5) {
      isCut = true;
      return CLOSED;
    }
    open[depth++] = it;
    let copy: unknown = CLOSED;
    if (isArray(it)) copy = list((it as unknown[]).length, (i) => ownValue(it, i));
    else if (apply(typedName, it, []) !== undefined) copy = list(apply(typedLength, it, []) as number, (i) => (it as unknown[])[i]);
    else {
      const prototype = getPrototypeOf(it);
      if (prototype === recordPrototype || prototype === null) copy = record(it);
      else copy = collection(it) ?? CLOSED;
    }
    depth--;
    return copy;
  };
  const snapshot = (it: unknown): unknown => {
    left -= 2;
    if (typeof it === 'string') {
      left -= it.length < characters ? it.length : characters;
      return it.length > characters ? `${apply(slice, it, [0, characters])}…` : it;
    }
    return typeof it === 'object' && it !== null ? object(it) : it;
  };

  const events: unknown[] = bare([]);
  let used = 0;
  let parts = maxParts;
  let frames = 0;
  let isOver = false;

  const note = (site: number, frame: number, value: unknown): void => {
    if (isOver) return;
    if (used >= 4 * maxEvents || parts <= 0) {
      isOver = true;
      return;
    }
    left = valueParts < parts ? valueParts : parts;
    const given = left;
    isCut = false;
    depth = 0;
    const copy = snapshot(value);
    parts -= given - left + 6;
    events[used++] = site;
    events[used++] = frame;
    events[used++] = copy;
    events[used++] = isCut;
  };

  /** The first NaN and the first infinity: where in the events, and what it was made from. */
  const origins: unknown[] = bare([undefined, undefined]);
  const holds = (it: unknown, wanted: (number: number) => boolean, depth: number): boolean => {
    if (typeof it === 'number') return wanted(it);
    if (typeof it !== 'object' || it === null || depth > 3 || apply(has, proxies, [it])) return false;
    if (!isArray(it)) return false;
    for (let i = 0; i < it.length && i < 1000; i++) if (holds(ownValue(it, i), wanted, depth + 1)) return true;
    return false;
  };
  const isNoNumber = Number.isNaN;
  const isInfinite = (it: number): boolean => it - it !== 0;

  return {
    enter: (site, parent) => {
      frames++;
      note(site, frames, parent);
      return frames;
    },
    record: (site, frame, value) => {
      note(site, frame, value);
      return value;
    },
    operation: (site, frame, value, ...operands) => {
      if (isOver || typeof value !== 'number' || value - value === 0) return value;
      const which = isNoNumber(value) ? 0 : 1;
      if (origins[which] !== undefined) return value;
      const copies: unknown[] = bare([]);
      for (let i = 0; i < operands.length; i++) {
        const operand = operands[i];
        if (holds(operand, which === 0 ? isNoNumber : isInfinite, 0)) return value;
        left = 60;
        depth = 0;
        copies[i] = snapshot(operand);
      }
      origins[which] = bare([site, frame, used / 4, value, copies]);
      return value;
    },
    read: () => bare([events, isOver, origins]),
  };
}
