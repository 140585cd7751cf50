import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [X: number[][], Y: number[][], r: number];

export const edges: Args[] = [
  [[[1], [2], [3], [5]], [[4], [3], [1], [-1]], 0], // one column each, negative correlation
  [[[1, 0], [-1, 0], [0, 2], [0, -2]], [[1], [-1], [1], [-1]], 0],
  [[[1, 1], [2, 2], [4, 4], [3, 3]], [[1], [3], [5], [2]], 0.1], // a duplicated column: singular without the ridge
  [[[100, 1], [101, 0], [102, 3], [105, 2]], [[1, 0, 2], [2, 1, 0], [3, 1, 1], [7, 0, 1]], 0.2], // large offset, p ≠ q
];

/** Both views follow one signal, so the first pair of directions is unique: the signal varies, and every column takes part in it. */
export function inputs(draw: Draw): Args {
  const p = draw.int(1, 3);
  const q = draw.int(1, 3);
  const n = draw.int(p + q + 2, 16);
  const signal = draw.list(n, (i) => (i < 2 ? 2 * i - 1 : draw.real(-2, 2)));
  const view = (columns: number): number[][] => {
    const column = draw.list(columns, () => ({ offset: draw.real(-5, 5), weight: draw.pick([1, -1]) * draw.real(0.5, 2) }));
    return signal.map((t) => column.map(({ offset, weight }) => offset + weight * t));
  };
  const noisy = (rows: number[][]) => draw.list(n, (i) => rows[i].map((v) => v + draw.real(-0.75, 0.75)));
  return [noisy(view(p)), noisy(view(q)), draw.real(0.03125, 0.5)];
}
