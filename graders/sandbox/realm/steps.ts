/** One call: the name of an operation, `new` for the class itself, and its arguments. */
type Step = [name: string, ...args: unknown[]];

type Callable = (...args: unknown[]) => unknown;

/**
 * Makes the function that carries out an exercise of several calls: the steps one after the other, and what each of them returned. Runs in
 * the realm of the solution, behind its source: whoever meddles with what it uses spoils results of their own.
 *
 * `make`: a class, of which the step `new` makes an object whose methods the others call. Without it, `functions` are called by their names.
 * A result is copied before the next step, which may change it. Making the object comes to null.
 */
export function makeRunner(
  make: (new (...args: unknown[]) => Record<string, Callable>) | undefined,
  functions: Record<string, Callable>,
): (...steps: Step[]) => unknown[] {
  const { isArray } = Array;
  const { apply } = Reflect;
  const { getPrototypeOf, keys, prototype } = Object;
  const DEPTH = 20;

  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth > DEPTH) return value;
    if (value instanceof Float64Array) return new Float64Array(value);
    if (isArray(value)) {
      const list: unknown[] = [];
      for (let i = 0; i < value.length; i++) list[i] = copy(value[i], depth + 1);
      return list;
    }
    const own = getPrototypeOf(value);
    if (own !== prototype && own !== null) return value;
    const record: Record<string, unknown> = {};
    for (const name of keys(value)) record[name] = copy((value as Record<string, unknown>)[name], depth + 1);
    return record;
  };

  return (...steps) => {
    let made: Record<string, Callable> | undefined;
    const results: unknown[] = [];
    for (let i = 0; i < steps.length; i++) {
      const [name, ...args] = steps[i] as Step;
      if (make && name === 'new') {
        made = new make(...args);
        results[i] = null;
      } else if (make) {
        const method = made?.[name];
        if (typeof method !== 'function') throw new TypeError(`${name} is not a function`);
        results[i] = copy(apply(method, made, args), 0);
      } else {
        results[i] = copy((functions[name] as Callable)(...args), 0);
      }
    }
    return results;
  };
}
