import type { Draw } from '../../../graders/sandbox/realm/draw.ts';

type Tree = { kind: string; height: number; width: number };
type Args = [trees: Tree[], kind: string];

/** The rows of data.csv. */
declare const data: Tree[];

export const edges: Args[] = [
  [[], 'oak'],
  [data.slice(0, 4), 'pine'],
  [data.slice(3, 5), 'oak'],
  [data, 'larch'],
  [data, 'beech'],
];

export function inputs(draw: Draw): Args {
  return [draw.list([0, 6], () => draw.pick(data)), draw.pick(data).kind];
}
