import { type Collector, say } from '../../messages/message.ts';
import { isList, itemsOf } from '../../judge/compare.ts';
import { ENOUGH_CASES, isSame, type Observation, Results } from './evidence.ts';
import type { Finding } from './finding.ts';
import { sumOf } from './value-changes.ts';

/** A list where the one number is asked for that its items make: their sum, mean, largest … */
export function notCollected(cases: Observation[]): Finding | undefined {
  const lists = cases.map(listOf);
  if (!lists.every((it) => it !== undefined)) return undefined;
  const collector = COLLECTORS.find(({ of }) => isMadeBy(of, lists));
  return (
    collector && {
      message: say('relation.collected', { by: collector.by }),
      fits: (it) => {
        const list = listOf(it);
        return list !== undefined && (list.items.length === 0 || isSame(list.expected, collector.of(list.items)));
      },
    }
  );
}

/** The number that is expected, and the list in its place. */
function listOf({ expected, actual }: Observation): NumberList | undefined {
  if (typeof expected !== 'number' || !isList(actual)) return undefined;
  const items = itemsOf(actual).filter((item) => typeof item === 'number');
  return items.length === actual.length ? { expected, items } : undefined;
}

interface NumberList {
  expected: number;
  items: number[];
}

const COLLECTORS: readonly { of: (items: number[]) => number; by: Collector }[] = [
  { of: sumOf, by: 'sum' },
  { of: (items) => sumOf(items) / items.length, by: 'mean' },
  { of: (items) => items.reduce((most, item) => Math.max(most, item), Number.NEGATIVE_INFINITY), by: 'largest' },
  { of: (items) => items.reduce((least, item) => Math.min(least, item), Number.POSITIVE_INFINITY), by: 'smallest' },
];

/** An empty list says nothing, a list of one item is its own sum, mean and extreme. */
function isMadeBy(of: (items: number[]) => number, lists: NumberList[]): boolean {
  let informative = 0;
  const results = new Results();
  for (const { expected, items } of lists) {
    if (items.length > 0 && !isSame(expected, of(items))) return false;
    if (items.length < 2 || expected === 0) continue;
    informative++;
    results.add(expected);
  }
  return informative >= ENOUGH_CASES && results.areEnough();
}
