import type { Bounds, Cost } from './natives.ts';

/**
 * Whatever makes something large from a number, a list or a text pays as methods do (`natives.ts`): constructors, and the functions that
 * are globals.
 */
export function boundConstructors({ pay, wrap, typed, length, textBoth }: Bounds): void {
  const { apply, construct, ownKeys } = Reflect;
  const { defineProperty, setPrototypeOf } = Object;
  const { isArray } = Array;
  const toNumber = Number;
  const NativeProxy = Proxy;
  const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function';
  /** Without a prototype, which could lend it traps of the learner's. */
  const bare = <T extends object>(handler: ProxyHandler<T>): ProxyHandler<T> => setPrototypeOf(handler, null);
  const first: Cost = (_, args) => (args.length > 0 ? length(args[0]) : 0);

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
  wrap(RegExp.prototype, ['compile'], first, undefined, textBoth);
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
  const digits: Cost = (self) => (typeof self === 'number' && (self > 1e15 || self < -1e15 || (self < 1e-6 && self > -1e-6)) ? 6_000 : 400);
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

  function replace(name: string, cost: Cost): void {
    const realm = globalThis as unknown as Record<string, new () => object>;
    const native = realm[name];
    if (!native) return;
    const bounded = new NativeProxy(
      native,
      bare({
        construct(target, args, newTarget) {
          pay(cost(undefined, args));
          return construct(target, args, newTarget) as object;
        },
        apply(target, self, args) {
          pay(cost(undefined, args));
          return apply(target as unknown as () => unknown, self, args);
        },
      }),
    );
    defineProperty(realm, name, { value: bounded, writable: true, enumerable: false, configurable: true });
    if (native.prototype)
      defineProperty(native.prototype, 'constructor', { value: bounded, writable: true, enumerable: false, configurable: true });
  }
}
