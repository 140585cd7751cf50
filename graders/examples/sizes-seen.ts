import { isList } from '../judge/compare.ts';
import type { ExampleMessage } from '../messages/example-text.ts';
import { say } from '../messages/message.ts';
import type { Part } from './argument-parts.ts';

/** The length of the lists at each path of one call; undefined where they differ among themselves. */
type LengthsOfCall = Map<string, number | undefined>;

/** What holds for the lengths of lists in every call. */
export interface Sizes {
  /** Paths whose lists have one length in each call: the rows of a matrix. */
  even: ReadonlySet<string>;
  /** Pairs of paths that have the same length in each call. */
  equal: readonly (readonly [string, string])[];
}

/** So many different lengths show that two of them agree by design. */
const LENGTHS = 3;

export function learnSizes(calls: readonly (readonly Part[])[]): Sizes {
  const lengths = calls.map(lengthsOf);
  const paths = [...new Set(lengths.flatMap((call) => [...call.keys()]))];
  const even = new Set(paths.filter((path) => lengths.every((call) => !call.has(path) || call.get(path) !== undefined)));
  const pairs = [...even].flatMap((one, index) => [...even].slice(index + 1).map((other) => [one, other] as const));
  return { even, equal: pairs.filter(([one, other]) => agree(lengths, one, other)) };
}

function agree(calls: readonly LengthsOfCall[], one: string, other: string): boolean {
  const both = calls.filter((call) => call.has(one) && call.has(other));
  return new Set(both.map((call) => call.get(one))).size >= LENGTHS && both.every((call) => call.get(one) === call.get(other));
}

export function sizesFault({ even, equal }: Sizes, parts: readonly Part[]): ExampleMessage | undefined {
  const lengths = lengthsOf(parts);
  for (const [path, length] of lengths) {
    if (length === undefined && even.has(path)) return say('example.ragged', { name: path.replace(/\[\]$/, '') });
  }
  for (const [one, other] of equal) {
    const [ones, others] = [lengths.get(one), lengths.get(other)];
    if (ones !== undefined && others !== undefined && ones !== others)
      return say('example.sizes', { one: spoken(one), other: spoken(other), ones, others });
  }
  return undefined;
}

/** `a row of WA` for `WA[]`. */
const spoken = (path: string): string => (path.endsWith('[]') ? `a row of ${spoken(path.slice(0, -2))}` : path);

function lengthsOf(parts: readonly Part[]): LengthsOfCall {
  const lengths: LengthsOfCall = new Map();
  for (const { path, value } of parts) {
    if (!isList(value)) continue;
    const isOdd = lengths.has(path) && lengths.get(path) !== value.length;
    lengths.set(path, isOdd ? undefined : value.length);
  }
  return lengths;
}
