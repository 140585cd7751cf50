import type { Decoded } from './realm/draw.ts';

/** How a case was drawn: the shrinker's handle. */
export type How = Omit<Decoded<unknown>, 'args'>;

/** Reads what `realm/draw.ts` wrote; undefined where an author's generator has replaced what it is written with. */
export function parseHow(text: string): How | undefined {
  try {
    const { choices, places, lengths } = JSON.parse(text) as How;
    const matches = Array.isArray(choices) && Array.isArray(places) && choices.length === places.length && typeof lengths === 'object';
    const isSound = matches && choices.every(Number.isSafeInteger) && places.every((place) => typeof place === 'string');
    return isSound ? { choices, places, lengths } : undefined;
  } catch {
    return undefined;
  }
}
