/** One call: the name of an operation, `new` for the class itself, and its arguments. */
type Step = [name: string, ...args: unknown[]];

type Callable = (...args: unknown[]) => unknown;

/**
 * Makes the function that carries out an exercise of several calls: the steps one after the other, and what each of them returned. Runs in
 * the realm of the solution, behind its source: whoever meddles with what it uses spoils results of their own.
 *
 * `className`: of the class among `functions`, of which the step `new` makes an object whose methods the others call. Without it, they are called by
 * their names. What is missing is said in words that `judge/slips.ts` knows.
 * A result is copied before the next step, which may change it: as far as the encoder reads results, so many parts and so deep. What it gives
 * up on it is left to give up on, and a list within itself stays one. Making the object comes to null.
 */
export function makeRunner(
  className: string | undefined,
  functions: Record<string, Callable>,
  maxParts: number,
  maxDepth: number,
): (...steps: Step[]) => unknown[] {
  const { isArray } = Array;
  const { apply } = Reflect;
  const { create, getPrototypeOf, keys, prototype } = Object;
  const Typed = getPrototypeOf(Float64Array);
  const make =
    className === undefined ? undefined : (functions[className] as unknown as new (...args: unknown[]) => Record<string, Callable>);
  let left = 0;
  /** The lists and records that are being copied, one within the other, and their copies. */
  const open: object[] = [];
  const copies: object[] = [];

  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Typed) return typedCopy(value as ArrayLike<unknown>);
    for (let i = 0; i < open.length; i++) if (open[i] === value) return copies[i];
    if (open.length >= maxDepth) return value;
    if (isArray(value)) return value.length > left ? value : within(value, [], value.length, (i) => i);
    const own = getPrototypeOf(value);
    if (own !== prototype && own !== null) return value;
    const names = keys(value);
    return names.length > left ? value : within(value, create(null), names.length, (i) => names[i] as string);
  };
  const within = (value: object, into: object, count: number, name: (at: number) => PropertyKey): object => {
    left -= count;
    open[open.length] = value;
    copies[copies.length] = into;
    for (let i = 0; i < count; i++) {
      const key = name(i) as keyof typeof value;
      (into as Record<PropertyKey, unknown>)[key] = copy(value[key]);
    }
    open.length--;
    copies.length--;
    return into;
  };
  /** As numbers, which is how one is read; of BigInt values there are none to be changed into. */
  const typedCopy = (value: ArrayLike<unknown>): unknown => {
    if (value.length > left || typeof value[0] === 'bigint') return value;
    left -= value.length;
    return new Float64Array(value as ArrayLike<number>);
  };

  return (...steps) => {
    left = maxParts;
    let made: Record<string, Callable> | undefined;
    const results: unknown[] = [];
    for (let i = 0; i < steps.length; i++) {
      const [name, ...args] = steps[i] as Step;
      if (make && name === 'new') {
        if (typeof make.prototype !== 'object') throw new TypeError(`${className} is no class`);
        made = new make(...args);
        results[i] = null;
      } else if (make) {
        const method = made?.[name];
        if (typeof method !== 'function') throw new TypeError(`${className} has no method ${name}`);
        results[i] = copy(apply(method, made, args));
      } else {
        results[i] = copy((functions[name] as Callable)(...args));
      }
    }
    return results;
  };
}
