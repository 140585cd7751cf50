import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [a: number[], b: number[], base: number];
type Result = { mi: number; corrected: number; shuffled: number };

export const laws: Laws<Args, Result> = {
  renamed: {
    says: 'Labels are names: other numbers for the labels of b change nothing.',
    change: (a, b, base) => [a, b.map((label) => 100 - 7 * label), base],
  },
  swapped: {
    says: 'What two streams share is the same from both sides, and so are the correction and what a shuffle finds.',
    change: (a, b, base) => [b, a, base],
  },
  backwards: {
    says: 'The order of the samples does not matter, as long as the pairs stay together.',
    change: (a, b, base) => [a.toReversed(), b.toReversed(), base],
  },
  unit: {
    says: 'In units that are twice as large, all three numbers are half as large.',
    change: (a, b, base) => [a, b, base * base],
    becomes: ({ mi, corrected, shuffled }) => ({ mi: mi / 2, corrected: corrected / 2, shuffled: shuffled / 2 }),
  },
  bounds: {
    says: 'What counting finds is never negative, shuffled or not, and never more than what one stream has.',
    holds: ({ mi, shuffled }, a, _b, base) =>
      [mi, shuffled].every((found) => found >= -1e-9 && found <= Math.log(Math.max(1, new Set(a).size)) / Math.log(base) + 1e-9),
  },
};
