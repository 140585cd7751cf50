import type { Point } from '../parts/points.ts';

/** z = w₁x_A + w₂x_B + b + c x_A x_B, where both modalities are single numbers. With c = 0 this is additive fusion. */
export type Surface = { w1: number; w2: number; bias: number; c: number };

/** What each part of the sum contributes at a point; x is x_A and y is x_B. */
export const contributions = ({ w1, w2, bias, c }: Surface, { x, y }: Point) => ({
  fromA: w1 * x,
  fromB: w2 * y,
  bias,
  product: c * x * y,
});

export function height(surface: Surface, at: Point): number {
  const { fromA, fromB, bias, product } = contributions(surface, at);
  return fromA + fromB + bias + product;
}

/** By how much z grows when x_A grows by 1, at a height x_B: ∂z/∂x_A. It depends on x_B only where c ≠ 0. */
export const stepInA = ({ w1, c }: Surface, xB: number): number => w1 + c * xB;

/** Where the same step is shown a second time: two away from the first, inside the square. */
export const otherHeight = (xB: number): number => (xB > 0 ? xB - 2 : xB + 2);

/** The whole levels that the surface takes on over the square. A bilinear surface has its extremes at the corners. */
export function levelsOver(surface: Surface, reach: number): number[] {
  const corners = [-reach, reach].flatMap((x) => [-reach, reach].map((y) => height(surface, { x, y })));
  const first = Math.ceil(Math.min(...corners));
  const last = Math.floor(Math.max(...corners));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
