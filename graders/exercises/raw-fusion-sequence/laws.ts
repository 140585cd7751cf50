import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [
  patches: number[][],
  WI: number[][],
  tokens: number[],
  E: number[][],
  types: number[][],
  WQ: number[][],
  WK: number[][],
  meeting: 'raw' | 'basic',
];
type Result = { sequence: number[][]; attention: number[][]; crossing: number };

export const laws: Laws<Args, Result> = {
  sharesOut: {
    says: 'Every element has one unit of attention to share out: each row of the table sums to 1.',
    holds: ({ attention }) => attention.every((row) => Math.abs(row.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-6),
  },
  share: {
    says: 'What crosses is a share, between 0 and 1; in basic fusion it is 0.',
    holds: ({ crossing }, ...args) => crossing >= -1e-9 && crossing <= (args[7] === 'basic' ? 0 : 1) + 1e-9,
  },
  evenly: {
    says: 'Where all queries are 0, raw attention is spread evenly, and as much of it crosses as there are pairs across.',
    change: (patches, WI, tokens, E, types, WQ, WK) => [
      patches, WI, tokens, E, types, WQ.map((row) => row.map(() => 0)), WK, 'raw',
    ],
    becomes: ({ sequence }, patches, _WI, tokens) => {
      const n = sequence.length;
      return {
        sequence,
        attention: sequence.map(() => sequence.map(() => 1 / n)),
        crossing: n === 0 ? 0 : (2 * patches.length * tokens.length) / n ** 2,
      };
    },
  },
};
