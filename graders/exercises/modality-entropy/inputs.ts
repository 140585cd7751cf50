import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [samples: number[], bins: number, lo: number, hi: number, corrected: boolean];

export const edges: Args[] = [
  [[], 4, 0, 1, true],
  [[0.3, 0.3, 0.3], 4, 0, 1, false],
  [[0.3], 4, 0, 1, true],
  [[0, 0.25, 0.5, 0.75, 1], 4, 0, 1, false], // on every boundary
  [[0, 0.25, 0.5, 0.75, 1, 1, 1], 4, 0, 1, true],
  [[-5, 0.1, 0.9, 7], 2, 0, 1, false], // outside
  [[0.1, 0.2, 0.3, 0.6, 0.7, 0.9, 0.95, 1], 4, 0, 1, true],
  [[0.1, 0.5], 1, 0, 1, true],
];

export function inputs(draw: Draw): Args {
  const lo = draw.real(-3, 0);
  const width = draw.real(1, 5);
  const bins = draw.int(1, 8);
  // Samples lie on a boundary only where every way to compute the bin is exact; otherwise well inside a bin.
  const exact = [1, 2, 4].includes(width) && [1, 2, 4, 8].includes(bins);
  const samples = draw.list([0, 30], () => {
    const bin = draw.int(-1, bins); // one too few or too many: outside
    const offset = draw.pick(exact ? [0, 0.5, 0.25, 0.75] : [0.5, 0.25, 0.75]);
    return lo + (width * (bin + offset)) / bins;
  });
  return [samples, bins, lo, lo + width, draw.boolean()];
}
