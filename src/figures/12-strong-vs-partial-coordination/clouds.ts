import type { Point } from '../parts/points.ts';

/**
 * What has been done to cloud B: moved, stretched along each of its axes (below 0: mirrored), turned, and paired anew. `onRay`: the items
 * of both modalities lie on one ray instead, the long ones of A being the short ones of B.
 */
export type Change = { shift: Point; stretchX: number; stretchY: number; degrees: number; shuffled: boolean; onRay: boolean };

/** Six items in modality A, in all directions from the origin. */
export const CLOUD_A: readonly Point[] = [
  { x: 2, y: 0.4 },
  { x: 0.9, y: 1.8 },
  { x: -1.1, y: 1.2 },
  { x: -1.9, y: -0.5 },
  { x: -0.4, y: -1.7 },
  { x: 1.3, y: -1.2 },
];

/** Six lengths along one direction. */
const RAY: readonly Point[] = [0.6, 1, 1.6, 2.2, 2.6, 3.2].map((length) => ({ x: 0.8 * length, y: 0.6 * length }));

export const cloudA = ({ onRay }: Pick<Change, 'onRay'>): readonly Point[] => (onRay ? RAY : CLOUD_A);

/** By how much the same items differ in modality B before anything is changed. */
const NOISE: readonly Point[] = [
  { x: 0.1, y: -0.15 },
  { x: -0.2, y: 0.05 },
  { x: 0.15, y: 0.15 },
  { x: 0.05, y: -0.1 },
  { x: -0.15, y: 0.1 },
  { x: 0.05, y: -0.05 },
];

/** Where the partner of item i stands after shuffling: nobody keeps the own one. */
const PARTNER: readonly number[] = [2, 0, 4, 1, 5, 3];

/** Cloud B, row i being the partner of row i of cloud A. */
export function cloudB({ shift, stretchX, stretchY, degrees, shuffled, onRay }: Change): Point[] {
  const before = onRay ? RAY.toReversed() : CLOUD_A.map(({ x, y }, i) => ({ x: x + (NOISE[i]?.x ?? 0), y: y + (NOISE[i]?.y ?? 0) }));
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const moved = before.map((item) => {
    const x = stretchX * item.x;
    const y = stretchY * item.y;
    return { x: shift.x + cos * x - sin * y, y: shift.y + sin * x + cos * y };
  });
  return shuffled ? PARTNER.map((row) => moved[row] ?? shift) : moved;
}

/** Mean cosine over the pairs: do the vectors point the same way? 0 for a vector of zeros. */
export const strong = (a: readonly Point[], b: readonly Point[]): number =>
  mean(a.map((p, i) => cosine([p.x, p.y], [b[i]?.x ?? 0, b[i]?.y ?? 0], 0)));

/** Mean correlation over the two coordinates: do they vary together? 0 for one that does not vary. */
export const partial = (a: readonly Point[], b: readonly Point[]): number => mean(correlations(a, b));

/** The correlation of each coordinate. */
export const correlations = (a: readonly Point[], b: readonly Point[]): [x: number, y: number] => [
  cosine(centred(a.map(({ x }) => x)), centred(b.map(({ x }) => x)), 1e-12),
  cosine(centred(a.map(({ y }) => y)), centred(b.map(({ y }) => y)), 1e-12),
];

/** 0 where a squared length is not above `least`. */
function cosine(p: number[], q: number[], least: number): number {
  const product = (u: number[], v: number[]) => u.reduce((sum, value, k) => sum + value * (v[k] ?? 0), 0);
  const [pp, qq] = [product(p, p), product(q, q)];
  return pp <= least || qq <= least ? 0 : product(p, q) / Math.sqrt(pp * qq);
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function centred(values: number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}
