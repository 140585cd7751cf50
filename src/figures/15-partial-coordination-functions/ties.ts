import type { Point } from '../parts/points.ts';

/** How far each item has something that both modalities share, and what else sets it apart in A and in B. */
const ITEMS = [
  { shared: -1.5, onlyA: 0.5, onlyB: -0.3 },
  { shared: -1, onlyA: -0.8, onlyB: 0.6 },
  { shared: -0.5, onlyA: 0.65, onlyB: 0.4 },
  { shared: 0, onlyA: 0.1, onlyB: -0.9 },
  { shared: 0.5, onlyA: -0.7, onlyB: -0.5 },
  { shared: 1, onlyA: 0.85, onlyB: 0.3 },
  { shared: 1.5, onlyA: -0.6, onlyB: 0.4 },
];

export const MIDDLE_A: Point = { x: -2.7, y: 0 };
export const MIDDLE_B: Point = { x: 2.7, y: 0 };

/** The clouds: what is shared lies along u = (1, 1) in A and along v = (1, −1) in B, what is not at right angles to it. */
export const CLOUD_A: readonly Point[] = ITEMS.map(({ shared, onlyA }) => ({
  x: MIDDLE_A.x + 0.7 * shared - 0.7 * onlyA,
  y: MIDDLE_A.y + 0.7 * shared + 0.7 * onlyA,
}));
export const CLOUD_B: readonly Point[] = ITEMS.map(({ shared, onlyB }) => ({
  x: MIDDLE_B.x + 0.6 * (shared + 0.15 * onlyB) + 0.7 * onlyB,
  y: MIDDLE_B.y - 0.6 * (shared + 0.15 * onlyB) + 0.7 * onlyB,
}));

/** Every point as one number: how far it lies along a direction, measured from the cloud's mean. */
export function projections(cloud: readonly Point[], direction: Point): number[] {
  const along = cloud.map(({ x, y }) => x * direction.x + y * direction.y);
  const mean = along.reduce((sum, value) => sum + value, 0) / along.length;
  return along.map((value) => value - mean);
}

/** ρ(u, v): the correlation of the projections; 0 where one of them does not vary. */
export function correlation(a: readonly Point[], b: readonly Point[], u: Point, v: Point): number {
  const [p, q] = [projections(a, u), projections(b, v)];
  const product = (s: number[], t: number[]) => s.reduce((sum, value, i) => sum + value * (t[i] ?? 0), 0);
  const [pp, qq] = [product(p, p), product(q, q)];
  return pp <= 1e-12 || qq <= 1e-12 ? 0 : product(p, q) / Math.sqrt(pp * qq);
}

/** E(x, y) = ‖max(0, y − x)‖²: what a general item costs where it is not below the specific one. */
export const violation = (specific: Point, general: Point): number =>
  Math.max(0, general.x - specific.x) ** 2 + Math.max(0, general.y - specific.y) ** 2;

/** The place below the specific item that is nearest to the general one; its squared distance is the violation. */
export const nearestBelow = (specific: Point, general: Point): Point => ({
  x: Math.min(specific.x, general.x),
  y: Math.min(specific.y, general.y),
});
