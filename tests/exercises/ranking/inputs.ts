import type { Draw } from '../../../graders/sandbox/realm/draw.ts';

type Args = [scores: number[]];

export const edges: Record<string, Args[]> = {
  few: [[[]], [[1]]],
  ties: [[[1, 1]], [[0, 1, 1, 2]]],
  'no ties': [[[-1, -2]], [[10, 9]]],
};

/** Few different scores, so that ties are common. */
export function inputs(draw: Draw): Args {
  return [draw.list([0, 6], () => draw.int(-3, 3))];
}
