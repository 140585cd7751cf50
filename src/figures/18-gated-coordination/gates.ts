import type { Point } from '../parts/points.ts';

/** Two representations in the plane, and the weights that all four gates have in common. */
export type Scene = { a: Point; b: Point; own: number; other: number; bias: number; mode: Mode };

/** Keep both gated arrows, or add them up, which is gated fusion. */
export type Mode = 'keep' | 'add';

export type Gated = { gateA: Point; gateB: Point; a: Point; b: Point; before: number; after: number };

const sigmoid = (t: number): number => 1 / (1 + Math.exp(-t));

/** How far an axis is open: it looks at both numbers on this axis, the own one and the partner's. */
const open = ({ own, other, bias }: Scene, mine: number, theirs: number): number => sigmoid(own * mine + other * theirs + bias);

/** Both arrows after their gates, and how well they agree before and after. */
export function gated(scene: Scene): Gated {
  const { a, b } = scene;
  const gateA = { x: open(scene, a.x, b.x), y: open(scene, a.y, b.y) };
  const gateB = { x: open(scene, b.x, a.x), y: open(scene, b.y, a.y) };
  const through = (gate: Point, x: Point): Point => ({ x: gate.x * x.x, y: gate.y * x.y });
  const zA = through(gateA, a);
  const zB = through(gateB, b);
  return { gateA, gateB, a: zA, b: zB, before: cosine(a, b), after: cosine(zA, zB) };
}

/** 0 where one of them has no length. */
export function cosine(u: Point, v: Point): number {
  const lengths = Math.hypot(u.x, u.y) * Math.hypot(v.x, v.y);
  return lengths === 0 ? 0 : (u.x * v.x + u.y * v.y) / lengths;
}
