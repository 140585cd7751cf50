import type { Bounds } from './natives.ts';

/**
 * The methods of arrays that call back. As natives they skip the holes of a huge sparse list without a poll; wrapped, they would halve
 * the depth to which a callback can recurse. So the common ones are written out here, in the language itself, and poll as any loop does.
 * What is out of the ordinary (another receiver than a plain array, a `thisArg`, no function) goes the native way, after paying.
 */
export function spellOutIteration({ pay, steady }: Bounds): void {
  const { apply, getPrototypeOf, setPrototypeOf } = Reflect;
  const { isArray } = Array;
  const toNumber = Number;
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const plain = Array.prototype;
  type Callback = (...args: unknown[]) => unknown;

  const natives: Record<string, Callback> = {};
  const ordinary = (self: unknown, callback: unknown): boolean =>
    typeof callback === 'function' && isArray(self) && getPrototypeOf(self) === plain;
  const native = (name: string, self: unknown, args: ArrayLike<unknown>): unknown => {
    const list = steady(self);
    const length = toNumber((list as ArrayLike<unknown> | null | undefined)?.length);
    if (length > 0) pay(length);
    return apply(natives[name] as Callback, list, args);
  };
  /** Lists are filled while they have no prototype, so that no setter put on `Array.prototype` sees the elements. */
  const filling = (): unknown[] => {
    const list: unknown[] = [];
    setPrototypeOf(list, null);
    return list;
  };
  const filled = (list: unknown[]): unknown[] => {
    setPrototypeOf(list, plain);
    return list;
  };

  const methods: Record<string, (this: unknown[], callback: Callback, more?: unknown) => unknown> = {
    forEach(callback, thisArg) {
      if (thisArg !== undefined || !ordinary(this, callback)) return native('forEach', this, [callback, thisArg]);
      const { length } = this;
      for (let i = 0; i < length; i++) if (i in this) callback(this[i], i, this);
      return undefined;
    },
    map(callback, thisArg) {
      if (thisArg !== undefined || !ordinary(this, callback)) return native('map', this, [callback, thisArg]);
      const { length } = this;
      const list = filling();
      for (let i = 0; i < length; i++) if (i in this) list[i] = callback(this[i], i, this);
      if (list.length < length) list.length = length;
      return filled(list);
    },
    filter(callback, thisArg) {
      if (thisArg !== undefined || !ordinary(this, callback)) return native('filter', this, [callback, thisArg]);
      const { length } = this;
      const list = filling();
      let kept = 0;
      for (let i = 0; i < length; i++) {
        if (!(i in this)) continue;
        const item = this[i];
        if (callback(item, i, this)) list[kept++] = item;
      }
      return filled(list);
    },
    some(callback, thisArg) {
      if (thisArg !== undefined || !ordinary(this, callback)) return native('some', this, [callback, thisArg]);
      const { length } = this;
      for (let i = 0; i < length; i++) if (i in this && callback(this[i], i, this)) return true;
      return false;
    },
    every(callback, thisArg) {
      if (thisArg !== undefined || !ordinary(this, callback)) return native('every', this, [callback, thisArg]);
      const { length } = this;
      for (let i = 0; i < length; i++) if (i in this && !callback(this[i], i, this)) return false;
      return true;
    },
    find(callback, thisArg) {
      if (thisArg !== undefined || !ordinary(this, callback)) return native('find', this, [callback, thisArg]);
      const { length } = this;
      for (let i = 0; i < length; i++) {
        const item = this[i];
        if (callback(item, i, this)) return item;
      }
      return undefined;
    },
    findIndex(callback, thisArg) {
      if (thisArg !== undefined || !ordinary(this, callback)) return native('findIndex', this, [callback, thisArg]);
      const { length } = this;
      for (let i = 0; i < length; i++) if (callback(this[i], i, this)) return i;
      return -1;
    },
    reduce(callback, initial) {
      // biome-ignore lint/complexity/noArguments: reduce(f, undefined) is not reduce(f)
      const given = arguments.length > 1;
      if (!ordinary(this, callback) || (!given && !(0 in this))) return native('reduce', this, given ? [callback, initial] : [callback]);
      const { length } = this;
      let result = given ? initial : this[0];
      for (let i = given ? 0 : 1; i < length; i++) if (i in this) result = callback(result, this[i], i, this);
      return result;
    },
    reduceRight(callback, initial) {
      // biome-ignore lint/complexity/noArguments: reduce(f, undefined) is not reduce(f)
      const given = arguments.length > 1;
      const last = this.length - 1;
      if (!ordinary(this, callback) || (!given && !(last in this)))
        return native('reduceRight', this, given ? [callback, initial] : [callback]);
      let result = given ? initial : this[last];
      for (let i = given ? last : last - 1; i >= 0; i--) if (i in this) result = callback(result, this[i], i, this);
      return result;
    },
  };

  /** Lists within lists may be sparse, too: every place is looked at in the language. */
  const into = (list: unknown[], kept: number, from: ArrayLike<unknown>, depth: number): number => {
    const { length } = from;
    for (let i = 0; i < length; i++) {
      if (!(i in from)) continue;
      const item = from[i];
      if (depth > 0 && isArray(item)) kept = into(list, kept, item, depth - 1);
      else list[kept++] = item;
    }
    return kept;
  };
  const flattening: Record<string, (this: unknown[], ...args: [Callback & number, unknown]) => unknown> = {
    flat(depth) {
      const list = filling();
      into(list, 0, Object(this) as unknown[], depth === undefined ? 1 : toNumber(depth));
      return filled(list);
    },
    flatMap(callback, thisArg) {
      if (typeof callback !== 'function') throw new TypeError('not a function');
      const list = filling();
      let kept = 0;
      for (let i = 0; i < this.length; i++) {
        if (!(i in this)) continue;
        const item = apply(callback, thisArg, [this[i], i, this]);
        if (isArray(item)) kept = into(list, kept, item, 0);
        else list[kept++] = item;
      }
      return filled(list);
    },
  };
  Object.assign(methods, flattening);

  for (const name of Object.keys(methods)) {
    const property = getOwnPropertyDescriptor(plain, name) as PropertyDescriptor;
    natives[name] = property.value;
    const method = methods[name] as Callback;
    defineProperty(method, 'length', { value: name === 'flat' ? 0 : 1, configurable: true });
    defineProperty(plain, name, { ...property, value: method });
  }
}
