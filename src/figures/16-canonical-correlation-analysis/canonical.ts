import type { Point } from '../parts/points.ts';

/** A 2 × 2 matrix. */
type Matrix = { xx: number; xy: number; yx: number; yy: number };

/** Eight items: what both views share, what each has for itself, and how far Y is off in what is shared. */
const ITEMS = [
  { shared: -1.75, onlyX: 0.4, onlyY: 0.7, slip: 0.5 },
  { shared: -1.25, onlyX: -1.1, onlyY: -0.9, slip: 0.1 },
  { shared: -0.75, onlyX: 0.9, onlyY: 0.2, slip: -0.7 },
  { shared: -0.25, onlyX: -0.2, onlyY: 1.1, slip: -0.1 },
  { shared: 0.25, onlyX: -0.9, onlyY: -1.2, slip: -0.2 },
  { shared: 0.75, onlyX: 1.2, onlyY: -0.3, slip: 0.8 },
  { shared: 1.25, onlyX: 0.3, onlyY: 1, slip: 0 },
  { shared: 1.75, onlyX: -0.6, onlyY: -0.6, slip: -0.4 },
];

/** View X, its first coordinate stretched. What is shared is small against the long axis of the cloud. */
export const viewX = (stretch: number): Point[] =>
  centred(ITEMS.map(({ shared, onlyX }) => ({ x: stretch * (0.8 * shared + 1.1 * onlyX), y: 0.15 * shared + 0.95 * onlyX })));

export const viewY = (): Point[] =>
  centred(ITEMS.map(({ shared, onlyY, slip }) => ({ x: 0.65 * (shared + slip) - 0.95 * onlyY, y: 0.35 * (shared + slip) + 1.05 * onlyY })));

function centred(cloud: Point[]): Point[] {
  const mean = (of: (point: Point) => number) => cloud.reduce((sum, point) => sum + of(point), 0) / cloud.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return cloud.map((point) => ({ x: point.x - x, y: point.y - y }));
}

/** Σ between two centred clouds: rows belong to the first one. */
function covariance(p: readonly Point[], q: readonly Point[]): Matrix {
  const sum = (of: (a: Point, b: Point) => number) => p.reduce((total, a, i) => total + of(a, q[i] ?? a), 0) / (p.length - 1);
  return { xx: sum((a, b) => a.x * b.x), xy: sum((a, b) => a.x * b.y), yx: sum((a, b) => a.y * b.x), yy: sum((a, b) => a.y * b.y) };
}

/** Σ^(1/2) of a 2 × 2 covariance, in closed form: (Σ + √det·I) / √(trace + 2√det). */
function root({ xx, xy, yx, yy }: Matrix): Matrix {
  const det = Math.sqrt(xx * yy - xy * yx);
  const scale = Math.sqrt(xx + yy + 2 * det);
  return { xx: (xx + det) / scale, xy: xy / scale, yx: yx / scale, yy: (yy + det) / scale };
}

function inverse({ xx, xy, yx, yy }: Matrix): Matrix {
  const det = xx * yy - xy * yx;
  return { xx: yy / det, xy: -xy / det, yx: -yx / det, yy: xx / det };
}

const apply = ({ xx, xy, yx, yy }: Matrix, { x, y }: Point): Point => ({ x: xx * x + xy * y, y: yx * x + yy * y });

/** The cloud times Σ^(−1/2): its covariance is the identity. */
export function whitened(cloud: readonly Point[]): Point[] {
  const W = inverse(root(covariance(cloud, cloud)));
  return cloud.map((point) => apply(W, point));
}

/** The direction in the whitened cloud that projects as `direction` does in the cloud itself, and the other way round. */
export const intoWhitened = (cloud: readonly Point[], direction: Point): Point => apply(root(covariance(cloud, cloud)), direction);
export const outOfWhitened = (cloud: readonly Point[], direction: Point): Point =>
  apply(inverse(root(covariance(cloud, cloud))), direction);

export const along = (cloud: readonly Point[], direction: Point): number[] => cloud.map(({ x, y }) => x * direction.x + y * direction.y);

/** The correlation of the projections of two centred clouds. */
export function correlation(p: readonly Point[], q: readonly Point[], a: Point, b: Point): number {
  const product = (s: number[], t: number[]) => s.reduce((sum, value, i) => sum + value * (t[i] ?? 0), 0);
  const [s, t] = [along(p, a), along(q, b)];
  return product(s, t) / Math.sqrt(product(s, s) * product(t, t));
}

/** The first canonical pair: singular vectors of T, mapped back, and the singular value. */
export function bestPair(x: readonly Point[], y: readonly Point[]): { rho: number; a: Point; b: Point } {
  const T = covariance(whitened(x), whitened(y));
  const TT = { xx: T.xx ** 2 + T.xy ** 2, xy: T.xx * T.yx + T.xy * T.yy, yy: T.yx ** 2 + T.yy ** 2 };
  const angle = Math.atan2(2 * TT.xy, TT.xx - TT.yy) / 2; // of the eigenvector with the larger eigenvalue
  const u = { x: Math.cos(angle), y: Math.sin(angle) };
  const v = apply({ xx: T.xx, xy: T.yx, yx: T.xy, yy: T.yy }, u); // Tᵀu, of length ρ
  const rho = Math.hypot(v.x, v.y);
  return { rho, a: outOfWhitened(x, u), b: outOfWhitened(y, { x: v.x / rho, y: v.y / rho }) };
}
