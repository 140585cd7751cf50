import type { Draw } from '../../../graders/sandbox/realm/draw.ts';

type Args = [values: number[]];

export const edges: Args[] = [[[3]], [[1, 1]], [[0, 4]], [[1, 1, 4]], [[0.1, 0.2, 0.4]], [[1000.25, 1000.5, 1001.25]]];

/** Some way off zero, where one pass loses digits. */
export function inputs(draw: Draw): Args {
  const offset = draw.pick([0, 100, 1000]);
  return [draw.list([1, 6], () => offset + draw.real(-4, 4))];
}
