import type { Draw } from '../../../graders/sandbox/realm/draw.ts';

type Args = [v: number[]];

export const edges: Args[] = [
  [[1, 2, 3]],
  [[-0, 1.5, -2e300, Infinity]],
  [[]],
  [[Number.NaN, -Infinity, 5e-324, 1e308]],
  [Array.from({ length: 40 }, (_, i) => i / 7)],
];

export function inputs(draw: Draw): Args {
  return [draw.list([0, 12], () => (draw.oneIn(8) ? 500 * draw.real(-2, 2) : draw.real(-2, 2)))];
}

/** For the growth of work, so that every attack is also tried on runs of growing size. */
export const sizes = [8, 16, 32];

export function sized(draw: Draw, n: number): Args {
  return [draw.vector(n)];
}
