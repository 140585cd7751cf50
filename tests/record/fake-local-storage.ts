import { vi } from 'vitest';

/** Puts a local storage where a browser has it, and returns what it holds. As there, what is kept are properties of the storage itself. */
export function fakeLocalStorage(): Map<string, string> {
  const held = new Map<string, string>();
  const methods: Record<string, unknown> = {
    setItem: (key: string, text: string) => held.set(key, text),
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => held.delete(key),
  };
  const storage = new Proxy(
    {},
    {
      ownKeys: () => [...held.keys()],
      getOwnPropertyDescriptor: (_, key) => ({ value: held.get(String(key)), enumerable: true, configurable: true }),
      get: (_, name) => methods[String(name)],
    },
  );
  vi.stubGlobal('localStorage', storage);
  return held;
}
