import type { Draw } from '../../../graders/sandbox/realm/draw.ts';

type Step = ['add', number] | ['reset'];
type Args = [['new', number], ...Step[]];

export const edges: Args[] = [
  [
    ['new', 1],
    ['add', 2],
    ['add', 5],
  ],
  [
    ['new', 2],
    ['add', 1],
    ['add', 3],
    ['add', 8],
  ],
  [['new', 2], ['add', 1], ['reset'], ['add', 4], ['add', 8]],
];

/** Mostly more numbers than are kept. */
export function inputs(draw: Draw): Args {
  const size = draw.int(1, 4);
  return [['new', size], ...draw.list([1, 8], (): Step => (draw.oneIn(5) ? ['reset'] : ['add', draw.real(-4, 4)]))];
}
