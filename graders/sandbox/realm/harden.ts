/**
 * Takes from a realm what no solution may have: ways to make code from text, the clock, entropy, and garbage collection as a signal.
 * Runs once, before any foreign code.
 */
export function harden(realm: Record<string, unknown>): void {
  const noCode = () => {
    throw new TypeError('code cannot be made from text here');
  };
  for (const sample of [() => {}, function* () {}, async () => {}, async function* () {}]) {
    Object.defineProperty(Object.getPrototypeOf(sample), 'constructor', { value: noCode, writable: false, configurable: false });
  }
  for (const name of ['eval', 'Function', 'Date', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'performance'])
    delete realm[name];
  const random = () => {
    throw new TypeError('Math.random is not available: the same input must give the same result');
  };
  Object.defineProperty(Math, 'random', { value: random, writable: false, configurable: false });
}
