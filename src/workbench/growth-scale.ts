import type { Growth } from '../../graders/verdict.ts';

/** Places in the plot, in the units of its view box. */
export interface Point {
  x: number;
  y: number;
}

export interface GrowthScale {
  learner: Point[];
  reference: Point[];
  /** `factor` times the reference. */
  limit: Point[];
  /** Powers of ten of the work. */
  rows: { y: number; label: string }[];
  columns: { x: number; label: string }[];
}

/** Where the drawing lies in the view box: right of the tick labels, left of the names of the curves. */
export const FIELD = { left: 46, right: 326, top: 10, bottom: 172 };

/** Work over size, both on logarithmic axes. */
export function growthScale({ sizes, learner, reference, factor }: Growth): GrowthScale {
  const limit = reference.map((work) => work * factor);
  const works = [...learner, ...reference, ...limit].filter((work) => work > 0);
  const [low, high] = [Math.log10(Math.min(...works)), Math.log10(Math.max(...works))];
  const [small, large] = [Math.log(sizes[0]!), Math.log(sizes.at(-1)!)];
  const x = (size: number) => FIELD.left + (large > small ? (Math.log(size) - small) / (large - small) : 0.5) * (FIELD.right - FIELD.left);
  const y = (work: number) =>
    FIELD.bottom - (high > low ? (Math.log10(Math.max(work, 1)) - low) / (high - low) : 0.5) * (FIELD.bottom - FIELD.top);
  const curve = (works: number[]) => works.map((work, index) => ({ x: x(sizes[index]!), y: y(work) }));
  const powers = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, index) => Math.ceil(low) + index);
  return {
    learner: curve(learner),
    reference: curve(reference),
    limit: curve(limit),
    rows: powers.map((power) => ({ y: y(10 ** power), label: powerLabel(power) })),
    columns: sizes.map((size) => ({ x: x(size), label: String(size) })),
  };
}

/** 1000 → "1 k". */
function powerLabel(power: number): string {
  const [unit, zeros] = power >= 6 ? ['M', power - 6] : power >= 3 ? ['k', power - 3] : ['', power];
  return `${10 ** zeros} ${unit}`.trim();
}
