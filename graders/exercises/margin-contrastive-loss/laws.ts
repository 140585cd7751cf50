import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [ZA: number[][], ZB: number[][], alpha: number, mining: 'sum' | 'hardest'];

export const laws: Laws<Args, number> = {
  order: {
    says: 'The order of the pairs does not matter: reversing the rows of both modalities changes nothing.',
    change: (ZA, ZB, alpha, mining) => [ZA.toReversed(), ZB.toReversed(), alpha, mining],
  },
  lengths: {
    says: 'Only directions count: an embedding four times as long has the same cosines.',
    change: (ZA, ZB, alpha, mining) => [ZA.map((a) => a.map((v) => 4 * v)), ZB, alpha, mining],
  },
  swapped: {
    says: 'Both directions count alike: the two modalities can change places.',
    change: (ZA, ZB, alpha, mining) => [ZB, ZA, alpha, mining],
  },
  positive: {
    says: 'A loss is never negative.',
    holds: (loss) => loss >= 0,
  },
};
