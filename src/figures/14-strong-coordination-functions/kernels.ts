import type { Point } from '../parts/points.ts';

export type Kind = 'cosine' | 'linear' | 'polynomial' | 'exponential' | 'rbf' | 'exp-dot';

/** A kernel and its parameters; each kind uses those that occur in its formula. */
export type Kernel = { kind: Kind; gamma: number; c: number; degree: number };

/** How similar the kernel finds two vectors in the plane. */
export function similarity({ kind, gamma, c, degree }: Kernel, x: Point, y: Point): number {
  const product = x.x * y.x + x.y * y.y;
  const distance = Math.hypot(x.x - y.x, x.y - y.y);
  switch (kind) {
    case 'cosine': {
      const lengths = Math.hypot(x.x, x.y) * Math.hypot(y.x, y.y);
      return lengths === 0 ? 0 : product / lengths;
    }
    case 'linear':
      return product;
    case 'polynomial':
      return (gamma * product + c) ** degree;
    case 'exponential':
      return Math.exp(-gamma * distance);
    case 'rbf':
      return Math.exp(-gamma * distance ** 2);
    case 'exp-dot':
      return Math.exp(gamma * product);
    default:
      return kind satisfies never;
  }
}

/** Similarities at which a line is drawn and the colour changes, lowest first. */
const LEVELS: readonly number[] = [-8, -4, -2, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 2, 4, 8];

/** They reach 1 only at x, or along its ray: no line is there. */
const BOUNDED: readonly Kind[] = ['cosine', 'exponential', 'rbf'];

/** The levels that a kernel crosses. */
export const levelsOf = ({ kind }: Kernel): number[] => LEVELS.filter((level) => !BOUNDED.includes(kind) || Math.abs(level) < 1);

/** How many levels a value lies above 0, or below it (negative); 0 between the last level before 0 and the first after it. */
export const rankOf = (value: number): number =>
  value >= 0 ? LEVELS.filter((level) => level > 0 && level <= value).length : -LEVELS.filter((level) => level < 0 && level >= value).length;
