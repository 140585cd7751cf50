import type { Draw } from '../../sandbox/realm/draw.ts';

type Args = [ZA: number[][], ZB: number[][], alpha: number, mining: 'sum' | 'hardest'];

const axes = [[1, 0], [0, 1]];
const tilted = [[0.8, 0.6], [0.6, 0.8]];
const twins = [[1, 0], [1, 0], [0, 1]];

export const edges: Args[] = [
  [[], [], 0.2, 'sum'],
  [[[1, 2]], [[2, 1]], 0.5, 'hardest'], // no negatives
  [axes, tilted, 0.1, 'sum'],
  [axes, tilted, 0.5, 'sum'],
  [axes, tilted, 0.5, 'hardest'],
  [[[0, 0], [1, 1]], [[1, 1], [0, 0]], 0.3, 'sum'], // zero rows
  [twins, twins, 0.2, 'hardest'], // a duplicate is a false negative
  [twins, twins, 0, 'sum'], // α = 0
  [axes, [[1, 0], [1, 0]], 0.5, 'sum'], // A→B and B→A differ
];

export function inputs(draw: Draw): Args {
  const d = draw.int(1, 4);
  const pairs = draw.list([0, 5], () => {
    const a = draw.vector(d);
    return { a, b: a.map((v) => v + draw.real(-1.5, 1.5)) };
  });
  if (pairs.length > 1 && draw.oneIn(6)) pairs[1].b = pairs[0].b;
  return [pairs.map(({ a }) => a), pairs.map(({ b }) => b), draw.real(0, 1), draw.pick(['sum', 'hardest'])];
}
