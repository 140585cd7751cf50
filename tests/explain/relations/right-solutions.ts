import type { Draw } from '../../../graders/sandbox/realm/draw.ts';
import type { Value } from '../../../graders/value.ts';

/** Written for the arguments that its inputs make; changes none of them. */
export type Solution = (...args: never[]) => Value;

export const sum = (xs: number[]): number => xs.reduce((total, x) => total + x, 0);
export const dot = (xs: number[], ys: number[]): number => sum(xs.map((x, i) => x * ys[i]!));
export const unit = (xs: number[]): number[] => {
  const length = Math.sqrt(dot(xs, xs));
  return length === 0 ? xs : xs.map((x) => x / length);
};

export const twoVectors = (draw: Draw): Value[] => {
  const n = draw.int(1, 5);
  return [draw.vector(n), draw.vector(n)];
};
export const weighted = (draw: Draw): Value[] => [draw.list([0, 5], () => draw.real(-2, 2)), draw.real(-2, 2), draw.boolean()];

export const nonEmpty = (draw: Draw): Value[] => [draw.vector(draw.int(1, 5)), draw.real(-2, 2), draw.boolean()];

export const mixed = (xs: number[], ys: number[]): number[] => xs.map((x, i) => x * x + 3 * ys[i]! + i);
export const affine = (xs: number[], scale: number, isShifted: boolean): number[] =>
  xs.map((x) => (isShifted ? scale * x * x + 5 : x * x * x - scale));
export const two = (xs: number[], ys: number[]) => ({
  inner: dot(xs, ys),
  far: sum(xs.map((x, i) => (x - ys[i]!) ** 2)),
  long: dot(xs, xs),
});
