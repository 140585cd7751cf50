import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [ZA: number[][], ZB: number[][]];
type Scores = { strong: number; partial: number };

export const laws: Laws<Args, Scores> = {
  order: {
    says: 'The order of the pairs does not matter: reversing the rows of both modalities changes nothing.',
    change: (ZA, ZB) => [ZA.toReversed(), ZB.toReversed()],
  },
  lengths: {
    says: 'Neither score depends on the scale: if all of A is four times as large, both stay as they are.',
    change: (ZA, ZB) => [ZA.map((a) => a.map((value) => 4 * value)), ZB],
  },
  opposite: {
    says: 'If all of B changes its sign, both scores change theirs.',
    change: (ZA, ZB) => [ZA, ZB.map((b) => b.map((value) => -value))],
    becomes: ({ strong, partial }) => ({ strong: -strong, partial: -partial }),
  },
  swapped: {
    says: 'The two modalities can change places.',
    change: (ZA, ZB) => [ZB, ZA],
  },
  bounds: {
    says: 'Both scores lie between −1 and 1.',
    holds: ({ strong, partial }) => Math.abs(strong) <= 1 + 1e-8 && Math.abs(partial) <= 1 + 1e-8,
  },
};
