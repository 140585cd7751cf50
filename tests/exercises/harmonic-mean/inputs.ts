import type { Draw } from '../../../graders/sandbox/realm/draw.ts';

type Args = [rates: number[]];

export const edges: Args[] = [[[]], [[0]], [[1, 0]], [[-1]], [[2]], [[1, 4]], [[3, -1, 2]]];

/** Mostly positive rates. */
export function inputs(draw: Draw): Args {
  return [draw.list([0, 5], () => (draw.oneIn(12) ? draw.pick([0, -1, -0.5]) : draw.int(1, 40) / 4))];
}
