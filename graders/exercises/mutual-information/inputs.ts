import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [a: number[], b: number[], base: number];

export const edges: Args[] = [
  [[], [], 2],
  [[5], [7], 2],
  [[1, 1, 1], [1, 2, 3], 2], // a constant stream
  [[0, 1, 1, 3], [0, 1, 1, 3], 2], // B equals A, and one of four labels was never seen: counting finds too little
  [[0, 1, 2, 3], [7, 7, -3, -3], 2],
  [[0, 0, 1, 1], [0, 1, 0, 1], 2], // independent, and so to the last count
  [[0, 0, 0, 0, 1, 1, 1, 1], [0, 1, 1, 0, 1, 1, 0, 1], 2], // two coins: counting finds too much, the correction leaves less than nothing
  [[0, 0, 0, 0, 0, 1, 1, 1], [0, 0, 0, 0, 1, 1, 1, 1], 10], // the correction is 0
  [[1, 11, 1, 11], [11, 1, 11, 1], Math.E], // '1' + '11' reads like '11' + '1'
  [[1, 2, 1, 2], [12, 2, 2, 12], 2], // 10·1 + 12 = 10·2 + 2
  [[1, 11, 11, 1], [12, 2, 12, 2], 2],
];

export function inputs(draw: Draw): Args {
  const highest = draw.int(-2, 4);
  // Now and then labels that collide when two are written next to each other.
  const label = draw.oneIn(6) ? () => draw.pick([1, 2, 11, 12]) : () => draw.int(-2, highest);
  const related = draw.boolean();
  const stream = draw.list([0, 20], () => {
    const a = label();
    return { a, b: related && !draw.oneIn(4) ? 3 - a : label() };
  });
  return [stream.map(({ a }) => a), stream.map(({ b }) => b), draw.pick([2, Math.E, 10])];
}
