import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [xA: number[], WA: number[][], bA: number[], xB: number[], WB: number[][], bB: number[]];

export const laws: Laws<Args, number[]> = {
  gain: {
    says: 'With weights and bias of B four times as large, nothing changes: a block has no loudness.',
    change: (xA, WA, bA, xB, WB, bB) => [xA, WA, bA, xB, WB.map((row) => row.map((v) => 4 * v)), bB.map((v) => 4 * v)],
  },
  swapped: {
    says: 'When the two modalities change places, so do their blocks, and nothing else changes.',
    change: (xA, WA, bA, xB, WB, bB) => [xB, WB, bB, xA, WA, bA],
    becomes: (z, _xA, WA) => [...z.slice(WA.length), ...z.slice(0, WA.length)],
  },
  lengths: {
    says: 'The squares of the numbers in a block add up to 1, or to 0 where all are 0.',
    holds: (z, _xA, WA) => [z.slice(0, WA.length), z.slice(WA.length)].map(squares).every((sum) => sum === 0 || Math.abs(sum - 1) < 1e-9),
  },
  notNegative: {
    says: 'What comes out of a ReLU is never negative.',
    holds: (z) => z.every((v) => v >= 0),
  },
};

const squares = (block: number[]): number => block.reduce((sum, v) => sum + v * v, 0);
