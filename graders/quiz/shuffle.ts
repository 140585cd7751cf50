import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The items in an order that depends on the seed alone; every order is equally likely (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = xoroshiro128plus(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [result[last], result[other]] = [result[other] as Item, result[last] as Item]; // Both positions are in the list.
  }
  return result;
}

/** Shuffles as `shuffled` does, but never gives the order that it was given, since that one would be the answer. It needs two different items. */
export function displaced<Item>(items: readonly Item[], seed: number): Item[] {
  const result = shuffled(items, seed);
  if (result.some((item, at) => item !== items[at]) || items.length < 2) return result;
  return [...result.slice(1), ...result.slice(0, 1)];
}

/** A 32-bit seed made of texts and numbers: FNV-1a, then a finaliser (murmur3), because similar texts must not give similar seeds. */
export function seedOf(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of parts.join('\u0000')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
