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
type Result = { loss: number; accuracy: number };

export const laws: Laws<Args, Result> = {
  order: {
    says: 'The order of the samples does not matter.',
    change: (XA, XB, y, WA, WB, WS, V, c) => [XA.toReversed(), XB.toReversed(), y.toReversed(), WA, WB, WS, V, c],
  },
  twice: {
    says: 'Loss and accuracy are means: if every sample occurs twice, neither changes.',
    change: (XA, XB, y, WA, WB, WS, V, c) => [[...XA, ...XA], [...XB, ...XB], [...y, ...y], WA, WB, WS, V, c],
  },
  shift: {
    says: 'Only differences of logits count: a bias that is larger by 2 for every class changes nothing.',
    change: (XA, XB, y, WA, WB, WS, V, c) => [XA, XB, y, WA, WB, WS, V, c.map((v) => v + 2)],
  },
  range: {
    says: 'A loss is never negative, and an accuracy lies between 0 and 1.',
    holds: ({ loss, accuracy }) => loss >= 0 && accuracy >= 0 && accuracy <= 1,
  },
};
