import { Sandbox } from '../../../graders/sandbox/sandbox.ts';

/** What a solution finds in its realm, by name. */
export interface RealmNames {
  globals: string[];
  /** Of each object among them: what it has itself, as `Math` has `max` and `Array` has `from`, with what it inherits. */
  statics: Record<string, string[]>;
  /** Of each constructor among them, and of functions: what its instances have. */
  members: Record<string, string[]>;
}

/** Asks a new sandbox. */
export async function realmNames(wasm: WebAssembly.Module): Promise<RealmNames> {
  const sandbox = await Sandbox.open(wasm);
  const load = sandbox.load(LIST, ['list']);
  const outcome = load.kind === 'loaded' ? sandbox.call(load.program, 'list', []) : load.outcome;
  if (outcome.kind !== 'value') throw new Error(`the realm could not be listed: ${outcome.kind}`);
  return outcome.value as unknown as RealmNames; // returned by the script below
}

/** `Math.random` is there only to say why it is not. */
const LIST = `
const THROWS = ['random'];
const SAMPLES = {
  Array: () => [], String: () => 'a', RegExp: () => /a/, Error: () => new Error('a', { cause: 1 }), AggregateError: () => new AggregateError([], 'a'),
  ArrayBuffer: () => new ArrayBuffer(1, { maxByteLength: 2 }),
};
const namesOf = (object, end) => {
  const names = new Set();
  for (let at = object; at != null && at !== end; at = Object.getPrototypeOf(at)) Object.getOwnPropertyNames(at).forEach((name) => names.add(name));
  THROWS.forEach((name) => names.delete(name));
  return [...names];
};
const list = () => {
  const globals = Object.getOwnPropertyNames(globalThis);
  const statics = {}, members = {};
  for (const name of globals) {
    const it = globalThis[name];
    if ((typeof it !== 'object' && typeof it !== 'function') || it === null || it === globalThis) continue;
    statics[name] = namesOf(it, typeof it === 'function' ? null : Object.prototype);
    const prototype = typeof it === 'function' ? it.prototype : undefined;
    if (prototype) members[name] = [...namesOf(prototype, null), ...(SAMPLES[name] ? Object.getOwnPropertyNames(Object(SAMPLES[name]())) : [])];
  }
  members.Function = [...namesOf(Object.getPrototypeOf(() => {}), null), 'prototype'];
  return { globals, statics, members };
};`;
