import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [
  XA: number[][],
  XB: number[][],
  y: number[],
  WA: number[][],
  WB: number[][],
  WS: number[][],
  V: number[][],
  c: number[],
];
type Result = { loss: number; withoutA: number; withoutS: number; withoutB: number };

export const laws: Laws<Args, Result> = {
  twice: {
    says: 'Losses are means: if every sample occurs twice, none changes.',
    change: (XA, XB, y, WA, WB, WS, V, c) => [[...XA, ...XA], [...XB, ...XB], [...y, ...y], WA, WB, WS, V, c],
  },
  shift: {
    says: 'Only differences of logits count: a bias that is larger by 2 for every class changes nothing.',
    change: (XA, XB, y, WA, WB, WS, V, c) => [XA, XB, y, WA, WB, WS, V, c.map((v) => v + 2)],
  },
  rescaled: {
    says: 'A private code that is three times as large, read with weights that are a third as large, is the same model.',
    change: (XA, XB, y, WA, WB, WS, V, c) => [
      XA, XB, y, WA.map((row) => row.map((v) => 3 * v)), WB, WS, V.map((row) => row.map((v, p) => (p < WA.length ? v / 3 : v))), c,
    ],
  },
  range: {
    says: 'A cross-entropy is never negative, whatever is switched off.',
    holds: (losses) => Object.values(losses).every((loss) => loss >= -1e-9),
  },
};
