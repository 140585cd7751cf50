import type { Point } from '../parts/points.ts';
import type { Surface } from './surface.ts';

/** Points along each piece of a bent line: enough that no corner is seen. */
const SAMPLES = 48;

/** Where z takes the given level within the square |x|, |y| ≤ reach: pieces of a line, or of the two branches of a hyperbola. */
export function levelLine(surface: Surface, level: number, reach: number): Point[][] {
  return surface.c === 0 ? straight(surface, level, reach) : bent(surface, level, reach);
}

/** w₁x + w₂y = level − b: one straight line, cut off at the square. */
function straight({ w1, w2, bias }: Surface, level: number, reach: number): Point[][] {
  const square = w1 * w1 + w2 * w2;
  if (square === 0) return []; // z is the bias everywhere
  const foot = { x: (w1 * (level - bias)) / square, y: (w2 * (level - bias)) / square };
  const along = { x: -w2, y: w1 };
  const [from, to] = intersect(within(foot.x, along.x, reach), within(foot.y, along.y, reach));
  if (!(from < to)) return [];
  const at = (t: number) => ({ x: foot.x + t * along.x, y: foot.y + t * along.y });
  return [[at(from), at(to)]];
}

/**
 * With c ≠ 0, completing the product gives (x − x₀)(y − y₀) = h: a hyperbola around (x₀, y₀), or its two asymptotes where h = 0.
 * A branch is x = x₀ + s u, y = y₀ + h / (s u) with u > 0 and s = ±1.
 */
function bent({ w1, w2, bias, c }: Surface, level: number, reach: number): Point[][] {
  const centre = { x: -w2 / c, y: -w1 / c };
  const h = (level - bias) / c + (w1 * w2) / (c * c);
  if (Math.abs(h) < 1e-9) return asymptotes(centre, reach);
  return [1, -1].flatMap((s) => {
    const inX = positive(within(centre.x, s, reach));
    const inY = positive(within(centre.y, s * Math.sign(h), reach)); // of v = |h| / u
    const [from, to] = intersect(inX, [Math.abs(h) / inY[1], Math.abs(h) / inY[0]]);
    if (!(from < to)) return [];
    return [
      Array.from({ length: SAMPLES + 1 }, (_, i) => {
        const u = from * (to / from) ** (i / SAMPLES); // evenly in log u: dense where the line turns
        return { x: centre.x + s * u, y: centre.y + h / (s * u) };
      }),
    ];
  });
}

function asymptotes({ x, y }: Point, reach: number): Point[][] {
  const lines: Point[][] = [];
  if (Math.abs(x) <= reach)
    lines.push([
      { x, y: -reach },
      { x, y: reach },
    ]);
  if (Math.abs(y) <= reach)
    lines.push([
      { x: -reach, y },
      { x: reach, y },
    ]);
  return lines;
}

type Interval = readonly [from: number, to: number];

/** Those t for which origin + t · slope lies within ±reach. */
function within(origin: number, slope: number, reach: number): Interval {
  if (slope === 0) return Math.abs(origin) <= reach ? [-Infinity, Infinity] : [0, 0];
  const ends = [(-reach - origin) / slope, (reach - origin) / slope] as const;
  return slope > 0 ? ends : [ends[1], ends[0]];
}

const intersect = (p: Interval, q: Interval): Interval => [Math.max(p[0], q[0]), Math.min(p[1], q[1])];

const positive = ([from, to]: Interval): Interval => [Math.max(0, from), Math.max(0, to)];
