import type { Draw } from '../../sandbox/realm/draw.ts';

type Encoder = [x: number[], W: number[][], b: number[]];
type Args = [...Encoder, ...Encoder];

export const edges: Args[] = [
  [[1, 2], [[1, 0], [0, 1], [1, -1]], [2, 2, 0], [1], [[100]], [0]],
  [[1], [[-1]], [0], [2], [[3]], [1]], // A is dead
  [[0], [[0]], [0], [0], [[0]], [0]], // both are dead
  [[0, 0], [[1, 1], [2, 2]], [3, 4], [1], [[1], [1]], [-5, -5]], // x = 0 but the bias is positive; B is dead
];

export function inputs(draw: Draw): Args {
  const encoder = (scale: number): Encoder => {
    const x = draw.vector(draw.int(1, 5));
    const k = draw.int(1, 5);
    const dead = draw.oneIn(8);
    return [x, draw.list(k, () => x.map(() => scale * draw.real(-2, 2))), dead ? Array(k).fill(-20 * scale) : draw.vector(k)];
  };
  return [...encoder(1), ...encoder(draw.oneIn(5) ? 100 : 1)];
}
