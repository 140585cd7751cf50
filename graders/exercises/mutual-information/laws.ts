import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [a: number[], b: number[], base: number];
type Result = { hA: number; hAgivenB: number; mi: number };

export const laws: Laws<Args, Result> = {
  renamed: {
    says: 'Labels are names: other numbers for the labels of b change nothing.',
    change: (a, b, base) => [a, b.map((label) => 100 - 7 * label), base],
  },
  order: {
    says: 'The order of the samples does not matter, as long as the pairs stay together.',
    change: (a, b, base) => [a.toReversed(), b.toReversed(), base],
  },
  twice: {
    says: 'Only shares count: both streams sent twice in a row share as much per sample.',
    change: (a, b, base) => [[...a, ...a], [...b, ...b], base],
  },
  itself: {
    says: 'A stream shares all of its entropy with itself.',
    change: (a, _b, base) => [a, a, base],
    becomes: ({ hA }) => ({ hA, hAgivenB: 0, mi: hA }),
  },
  bounds: {
    says: 'What two streams share is never negative, and never more than the entropy of one of them.',
    holds: ({ hA, mi }) => mi >= -1e-9 && mi <= hA + 1e-9,
  },
};
