/**
 * What is done to a Proxy without a trap is done to its target, natively: a long chain of them recurses on the host's stack, which
 * differs between hosts. So Proxies nest to a limited depth, and none may stand in the prototype chain of its own target.
 */
export function boundProxies(): void {
  const MAX_DEPTH = 100;
  const { apply, construct, setPrototypeOf: setPrototype } = Reflect;
  const { defineProperty, getPrototypeOf, setPrototypeOf } = Object;
  const NativeProxy = Proxy;
  const { revocable } = Proxy;
  const targets = new WeakMap<object, object>();
  const depths = new WeakMap<object, number>();
  const { get, set } = WeakMap.prototype;
  const targetOf = (it: object): object | undefined => apply(get, targets, [it]) as object | undefined;

  /** How many Proxies there are one behind the other, from the first in the prototype chain on. */
  const depth = (it: unknown): number => {
    for (let at = it; (typeof at === 'object' && at !== null) || typeof at === 'function'; at = getPrototypeOf(at)) {
      const known = apply(get, depths, [at]) as number | undefined;
      if (known !== undefined) return known;
    }
    return 0;
  };
  const checked = (target: unknown, handler: unknown): number => {
    const behind = depth(target);
    const beside = depth(handler);
    const nested = 1 + (behind > beside ? behind : beside);
    if (nested > MAX_DEPTH) throw new RangeError(`Proxies are nested more than ${MAX_DEPTH} deep`);
    return nested;
  };
  const made = (proxy: object, target: object, nested: number): void => {
    apply(set, targets, [proxy, target]);
    apply(set, depths, [proxy, nested]);
  };

  const traps: ProxyHandler<ProxyConstructor> = {
    construct(native, args, newTarget) {
      const nested = checked(args[0], args[1]);
      const proxy = construct(native, args, newTarget) as object;
      made(proxy, args[0], nested);
      return proxy;
    },
  };
  // without a prototype, which could lend it traps of the learner's
  const bounded = new NativeProxy(NativeProxy, setPrototypeOf(traps, null));
  defineProperty(globalThis, 'Proxy', { value: bounded, writable: true, enumerable: false, configurable: true });

  const noCycle = (object: unknown, prototype: unknown): void => {
    let left = 1_000;
    for (let at = prototype; (typeof at === 'object' && at !== null) || typeof at === 'function'; left--) {
      if (at === object || left === 0) throw new TypeError('this chain of prototypes has no end');
      at = targetOf(at) ?? getPrototypeOf(at);
    }
  };
  const hasProxy = (prototype: unknown): boolean => depth(prototype) > 0;
  const methods = {
    revocable(target: object, handler: object) {
      const nested = checked(target, handler);
      const result = apply(revocable, NativeProxy, [target, handler]) as { proxy: object };
      made(result.proxy, target, nested);
      return result;
    },
    setPrototypeOf(object: unknown, prototype: unknown) {
      if (hasProxy(prototype)) noCycle(object, prototype);
      return setPrototypeOf(object, prototype as object | null);
    },
  };
  const reflected = {
    setPrototypeOf(object: object, prototype: object | null) {
      if (hasProxy(prototype)) noCycle(object, prototype);
      return setPrototype(object, prototype);
    },
  };
  const give = (owner: object, name: string, value: unknown) =>
    defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  give(NativeProxy, 'revocable', methods.revocable);
  give(Object, 'setPrototypeOf', methods.setPrototypeOf);
  give(Reflect, 'setPrototypeOf', reflected.setPrototypeOf);
  const dunder = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');
  if (dunder?.set) {
    const { set: native } = dunder;
    defineProperty(Object.prototype, '__proto__', {
      ...dunder,
      set(this: unknown, prototype: unknown) {
        if (hasProxy(prototype)) noCycle(this, prototype);
        apply(native, this, [prototype]);
      },
    });
  }
}
