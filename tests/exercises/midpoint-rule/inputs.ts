import type { Draw } from '../../../graders/sandbox/realm/draw.ts';

type Drawn = ['polynomial', number[]] | ['wave', number];
type Args = [f: Drawn, a: number, b: number, n: number];

export const edges: Args[] = [
  [['polynomial', [1]], 0, 2, 1],
  [['polynomial', [0, 0, 1]], 0, 1, 2],
  [['polynomial', [0, 0, 1]], 1, 3, 1],
  [['polynomial', [2, 1]], 3, 1, 2], // backwards
  [['polynomial', []], 0, 1, 3],
  [['wave', 2], 0, 1, 3],
];

export function inputs(draw: Draw): Args {
  const a = draw.real(-2, 2);
  const f: Drawn = draw.boolean() ? ['wave', draw.int(1, 3)] : ['polynomial', draw.list([1, 3], () => draw.real(-2, 2))];
  return [f, a, a + draw.real(-1, 3), draw.int(1, 6)];
}
