import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [
  XA: number[][],
  XB: number[][],
  ZA: number[][],
  ZS: number[][],
  ZB: number[][],
  DA: number[][],
  DB: number[][],
  moved: number,
];
type Result = { ZA: number[][]; ZS: number[][]; DA: number[][]; DB: number[][]; rec: number; prior: number };

/** What a decoder makes of two codes, read one after the other. */
const decoded = (D: number[][], own: number[][], joint: number[][]): number[] =>
  own.flatMap((z, i) => D.map((row) => [...z, ...(joint[i] ?? [])].reduce((sum, value, k) => sum + value * (row[k] ?? NaN), 0)));

const alike = (left: number[], right: number[]): boolean =>
  left.length === right.length && left.every((value, k) => Math.abs(value - right[k]) <= 1e-6 * (1 + Math.abs(value)));

export const laws: Laws<Args, Result> = {
  rebuildsA: {
    says: 'The new decoder makes the same of the new codes as the old one of the old codes: A is rebuilt as before.',
    holds: (model, _XA, _XB, ZA, ZS, _ZB, DA) => alike(decoded(DA, ZA, ZS), decoded(model.DA, model.ZA, model.ZS)),
  },
  rebuildsB: {
    says: 'And so is B, whose decoder now reads a number more.',
    holds: (model, _XA, _XB, _ZA, ZS, ZB, _DA, DB) => alike(decoded(DB, ZB, ZS), decoded(model.DB, ZB, model.ZS)),
  },
  turned: {
    says: 'If every number of B’s code is turned around, and the decoder with it, nothing but that changes.',
    change: (XA, XB, ZA, ZS, ZB, DA, DB, moved) => [
      XA, XB, ZA, ZS, ZB.map((z) => z.map((v) => -v)), DA, DB.map((row) => row.map((v, k) => (k < ZB[0].length ? -v : v))), moved,
    ],
    becomes: (model, _XA, _XB, _ZA, _ZS, ZB) => ({
      ...model,
      DB: model.DB.map((row) => row.map((v, k) => (k < ZB[0].length ? -v : v))),
    }),
  },
  positive: {
    says: 'Neither part is ever negative.',
    holds: ({ rec, prior }) => rec >= 0 && prior >= -1e-9,
  },
};
