import { TAG } from './tags.ts';

/**
 * Reads the arguments of a call from the inbox. Runs in the learner realm, after the learner's source, whose pollution it must
 * survive: an array gets its elements while it has no prototype, so that no setter of `Array.prototype` sees them.
 */
export function makeDecoder(inbox: Float64Array): () => unknown {
  const { setPrototypeOf, create } = Object;
  const listPrototype = Array.prototype;
  const recordPrototype = Object.prototype;
  const { fromCharCode } = String;
  const Typed = Float64Array;
  let at = 0;

  const string = (): string => {
    let text = '';
    for (let left = inbox[at++] as number; left > 0; left--) text += fromCharCode(inbox[at++] as number);
    return text;
  };

  const value = (): unknown => {
    const tag = inbox[at++];
    if (tag === TAG.number) return inbox[at++];
    if (tag === TAG.numbers || tag === TAG.list) {
      const length = inbox[at++] as number;
      const list: unknown[] = setPrototypeOf([], null);
      if (tag === TAG.numbers) for (let i = 0; i < length; i++) list[i] = inbox[at++];
      else for (let i = 0; i < length; i++) list[i] = value();
      return setPrototypeOf(list, listPrototype);
    }
    if (tag === TAG.record) {
      const record: Record<string, unknown> = create(null);
      for (let left = inbox[at++] as number; left > 0; left--) {
        const key = string();
        record[key] = value();
      }
      return setPrototypeOf(record, recordPrototype);
    }
    if (tag === TAG.typed) {
      const length = inbox[at++] as number;
      const typed = new Typed(length);
      for (let i = 0; i < length; i++) typed[i] = inbox[at++] as number;
      return typed;
    }
    if (tag === TAG.string) return string();
    return tag === TAG.null ? null : tag === TAG.true ? true : tag === TAG.false ? false : undefined;
  };

  return () => {
    at = 0;
    return value();
  };
}
