import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [
  XA: number[][], XB: number[][], keep: number[][],
  We: number[][], be: number[], DA: number[][], cA: number[], DB: number[][], cB: number[], lambda: number,
];
type Result = { recA: number; recB: number; loss: number };

export const laws: Laws<Args, Result> = {
  parts: {
    says: 'The loss is the error of A plus lambda times the error of B.',
    holds: ({ recA, recB, loss }, ...args) => Math.abs(recA + args[9] * recB - loss) <= 1e-9 * (1 + Math.abs(loss)),
  },
  lambda: {
    says: 'A lambda that is larger by 1 adds the error of B to the loss, and changes neither error.',
    change: (XA, XB, keep, We, be, DA, cA, DB, cB, lambda) => [XA, XB, keep, We, be, DA, cA, DB, cB, lambda + 1],
    becomes: ({ recA, recB, loss }) => ({ recA, recB, loss: loss + recB }),
  },
  order: {
    says: 'The order of the samples does not matter.',
    change: (XA, XB, keep, ...model) => [XA.toReversed(), XB.toReversed(), keep.toReversed(), ...model],
  },
  twice: {
    says: 'Every sample twice makes the same loss as every sample once.',
    change: (XA, XB, keep, ...model) => [[...XA, ...XA], [...XB, ...XB], [...keep, ...keep], ...model],
  },
};
