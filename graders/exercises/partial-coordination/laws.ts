import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [ZA: number[][], ZB: number[][], u: number[], v: number[]];
type Ties = { corr: number; order: number };

export const laws: Laws<Args, Ties> = {
  lengths: {
    says: 'Only the direction of u counts: four times as long, it gives the same correlation.',
    change: (ZA, ZB, u, v) => [ZA, ZB, u.map((value) => 4 * value), v],
  },
  opposite: {
    says: 'With the opposite direction v, the correlation changes its sign, and the order is as it was.',
    change: (ZA, ZB, u, v) => [ZA, ZB, u, v.map((value) => -value)],
    becomes: ({ corr, order }) => ({ corr: -corr, order }),
  },
  shifted: {
    says: 'Moving all vectors of both modalities by the same amount changes nothing.',
    change: (ZA, ZB, u, v) => {
      const shifted = (Z: number[][]) => Z.map((z) => z.map((value) => value + 2));
      return [shifted(ZA), shifted(ZB), u, v];
    },
  },
  bounds: {
    says: 'A correlation lies between −1 and 1, and a violation is never negative.',
    holds: ({ corr, order }) => Math.abs(corr) <= 1 + 1e-8 && order >= 0,
  },
};
