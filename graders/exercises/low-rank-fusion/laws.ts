import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xA: number[], xB: number[], FA: number[][][], FB: number[][][], b: number[]];
type Result = { z: number[]; paramsLow: number; paramsFull: number };

const times = (factor: number, F: number[][]): number[][] => F.map((row) => row.map((v) => factor * v));

export const laws: Laws<Args, Result> = {
  bias: {
    says: 'A bias that is larger by 1 makes each number of z larger by 1, whatever the rank.',
    change: (xA, xB, FA, FB, b) => [xA, xB, FA, FB, b.map((v) => v + 1)],
    becomes: ({ z, ...params }) => ({ z: z.map((v) => v + 1), ...params }),
  },
  trade: {
    says: 'Twice the factors of A and half those of B make the same result.',
    change: (xA, xB, FA, FB, b) => [xA, xB, FA.map((F) => times(2, F)), FB.map((F) => times(0.5, F)), b],
  },
  nothing: {
    says: 'One more term whose factor of A is all zeros changes nothing but the number of weights.',
    change: (xA, xB, FA, FB, b) => {
      const zeros = b.map(() => [...xA, 1].map(() => 0));
      const ones = b.map(() => [...xB, 1].map(() => 1));
      return [xA, xB, [...FA, zeros], [...FB, ones], b];
    },
    becomes: ({ z, paramsLow, paramsFull }, xA, xB, _FA, _FB, b) => {
      return { z, paramsLow: paramsLow + b.length * (xA.length + xB.length + 2), paramsFull };
    },
  },
};
