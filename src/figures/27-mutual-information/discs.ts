import { solve } from './shared.ts';

/** Area that two discs of these radii have in common when their middles are so far apart. */
export function overlap(r: number, s: number, distance: number): number {
  if (distance >= r + s) return 0;
  if (distance <= Math.abs(r - s)) return Math.PI * Math.min(r, s) ** 2;
  const [x] = crossing(r, s, distance);
  return segment(r, x) + segment(s, distance - x);
}

/** How far apart their middles are when they have so much in common. */
export const distanceFor = (r: number, s: number, area: number): number =>
  solve(Math.abs(r - s), r + s, (distance) => area - overlap(r, s, distance));

/** Where the rims cross, seen from the middle of the first: so far along, and so far up and down. */
export function crossing(r: number, s: number, distance: number): [along: number, across: number] {
  const along = (distance ** 2 + r ** 2 - s ** 2) / (2 * distance);
  return [along, Math.sqrt(Math.max(0, r ** 2 - along ** 2))];
}

/** What a line at this distance from the middle cuts off a disc. */
const segment = (r: number, from: number): number =>
  r ** 2 * Math.acos(Math.min(1, Math.max(-1, from / r))) - from * Math.sqrt(Math.max(0, r ** 2 - from ** 2));
