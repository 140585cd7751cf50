import type { ExampleMessage } from '../messages/example-text.ts';
import { say } from '../messages/message.ts';
import type { Part } from './argument-parts.ts';

/** What holds for every number at one place. */
interface Bound {
  isWhole: boolean;
  least: number;
  most: number;
  /** The contract says that it is above 1, or at most 1: nobody could tell from numbers alone. */
  isAboveOne: boolean;
  isAtMostOne: boolean;
}

/** By the path of a part. */
export type Bounds = ReadonlyMap<string, Bound>;

export function learnBounds(calls: readonly (readonly Part[])[], sentences: readonly string[]): Bounds {
  const bounds = new Map<string, Bound>();
  for (const { path, value } of calls.flat()) {
    if (typeof value !== 'number') continue;
    const { isWhole, least, most } = bounds.get(path) ?? { isWhole: true, least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
    const now = { isWhole: isWhole && Number.isInteger(value), least: Math.min(least, value), most: Math.max(most, value) };
    bounds.set(path, { ...now, isAboveOne: false, isAtMostOne: false });
  }
  for (const [path, bound] of bounds) {
    const says = (bounding: RegExp) =>
      sentences.some((sentence) => sentence.includes(path.replace(/[[.].*$/, '')) && bounding.test(sentence));
    bound.isAboveOne = bound.least > 1 && says(/\b(greater than|above) 1\b/);
    bound.isAtMostOne = bound.most <= 1 && says(/\bto 1\b|\bat most 1\b/);
  }
  return bounds;
}

export function boundFault(bounds: Bounds, parts: readonly Part[]): ExampleMessage | undefined {
  for (const { path, name, value } of parts) {
    const bound = bounds.get(path);
    if (!bound || typeof value !== 'number') continue;
    if (value < 0 && bound.least >= 0) return say('example.negative', { name });
    if (value <= 0 && bound.least > 0) return say('example.not-positive', { name });
    if (value <= 1 && bound.isAboveOne) return say('example.not-above-1', { name });
    if (value > 1 && bound.isAtMostOne) return say('example.above-1', { name });
    if (bound.isWhole && !Number.isInteger(value)) return say('example.not-whole', { name });
  }
  return undefined;
}
