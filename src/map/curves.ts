/** The lines of the map: bands that run level through their points, edges between lessons, the hill under the last strand. */
import type { Point } from '../course/map-drawing.ts';

/** The line from one lesson to one that builds on it leaves and arrives level; upright where the other is not further to the right. */
export function edgePath(from: Point, to: Point): string {
  if (to.x <= from.x) {
    const middle = round((from.y + to.y) / 2);
    return `M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
  }
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`;
  const bend = (to.x - from.x) * 0.55;
  return `M${from.x} ${from.y}C${round(from.x + bend)} ${from.y} ${round(to.x - bend)} ${to.y} ${to.x} ${to.y}`;
}

/** A band of equal height around its points (the centre line), closed, to be filled and hatched. */
export function bandPath(points: readonly Point[], height: number): string {
  const upper = points.map(({ x, y }) => ({ x, y: y - height / 2 }));
  const lower = points.map(({ x, y }) => ({ x, y: y + height / 2 })).reverse();
  return `${line(upper, 'M')}${line(lower, 'L')}Z`;
}

function line(points: readonly Point[], start: 'M' | 'L'): string {
  const [first] = points;
  if (!first) return '';
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? first;
    const middle = round((from.x + to.x) / 2);
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  });
  return `${start}${first.x} ${first.y}${curves.join('')}`;
}

/** Entropy in bits of a coin that shows heads with probability p. */
export const binaryEntropy = (p: number): number => (p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p));

/** The curve of binary entropy over the whole width: `height` units stand for one bit. */
export function entropyPath(width: number, base: number, height: number, steps = 60): string {
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const p = step / steps;
    return `${round(p * width)} ${round(base - height * binaryEntropy(p))}`;
  });
  return `M${points.join('L')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
