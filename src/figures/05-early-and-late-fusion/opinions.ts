import type { Point } from '../parts/points.ts';

/** Two classes, yes and no. What a modality has to say is its log-odds for yes: the logit of yes, with that of no at 0. */
export type Opinions = { a: number; b: number; alpha: number };

export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const logOddsOf = (p: number): number => Math.log(p / (1 - p));

/** A linear head on the joined input adds the evidence of both. */
export const early = ({ a, b }: Opinions): number => sigmoid(a + b);

/** A weighted average of two predictions. */
export const late = ({ a, b, alpha }: Opinions): number => alpha * sigmoid(a) + (1 - alpha) * sigmoid(b);

/** Where early fusion says yes with probability p: a straight line, cut off at the square |a|, |b| ≤ reach. */
export function earlyLevel(p: number, reach: number): Point[] {
  const sum = logOddsOf(p);
  const from = Math.max(-reach, sum - reach);
  const to = Math.min(reach, sum + reach);
  return from < to ? [from, to].map((x) => ({ x, y: sum - x })) : [];
}

/** The same for late fusion: a curve along which one opinion makes up for the other, as far as its weight allows. */
export function lateLevel(p: number, alpha: number, reach: number): Point[] {
  if (alpha === 1) return vertical(logOddsOf(p), reach);
  if (alpha === 0) return vertical(logOddsOf(p), reach).map(({ x, y }) => ({ x: y, y: x }));
  // Walk along the curve by the share that A has in p, so that steep and flat parts are equally smooth.
  const [least, most] = [Math.max(0, (p - (1 - alpha)) / alpha), Math.min(1, p / alpha)];
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const a = logOddsOf(least + (most - least) * sigmoid(-SPREAD + (2 * SPREAD * i) / SAMPLES));
    const b = logOddsOf((p - alpha * sigmoid(a)) / (1 - alpha));
    return { x: a, y: b };
  });
  return points.filter(({ x, y }) => Math.abs(x) <= reach && Math.abs(y) <= reach);
}

const SAMPLES = 400;
const SPREAD = 16;

const vertical = (x: number, reach: number): Point[] => [
  { x, y: -reach },
  { x, y: reach },
];
