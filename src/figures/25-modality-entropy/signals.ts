import { clamp } from '../parts/numbers.ts';

/** What the sensor hears. All three lie between −1 and 1. */
export type Signal = 'speech' | 'tone' | 'noise';

/** How many samples there are at most; fewer are the first of the same draw. */
export const MOST_SAMPLES = 1024;

/**
 * How the values of a signal are spread, as its distribution function and the inverse of that; and how they follow one another, as a
 * curve whose highs and lows the highest and lowest values take. Noise follows nothing.
 */
type Source = { below(x: number): number; quantile(u: number): number; curve?(t: number, n: number): number };

const WIDTH_OF_SPEECH = 0.18;

const sources: Record<Signal, Source> = {
  noise: { below: (x) => (x + 1) / 2, quantile: (u) => 2 * u - 1 },
  tone: {
    below: (x) => 0.5 + Math.asin(clamp(x, -1, 1)) / Math.PI,
    quantile: (u) => Math.sin(Math.PI * (u - 0.5)),
    curve: (t, n) => Math.sin((2 * Math.PI * periods(n) * t) / n),
  },
  // Laplace: mostly silence, now and then a peak. What would be louder than 1 is clipped.
  speech: {
    below: (x) => (x < 0 ? Math.exp(x / WIDTH_OF_SPEECH) / 2 : 1 - Math.exp(-x / WIDTH_OF_SPEECH) / 2),
    quantile: (u) => clamp(u < 0.5 ? WIDTH_OF_SPEECH * Math.log(2 * u) : -WIDTH_OF_SPEECH * Math.log(2 - 2 * u), -1, 1),
    curve: (t, n) => Math.sin((2.6 * Math.PI * (t + 0.5)) / n) ** 2 * Math.sin((4.3 * Math.PI * periods(n) * (t + 0.3)) / n),
  },
};

/** Few enough for the samples to show them. */
const periods = (n: number): number => clamp(n / 12, 1, 7);

/** `n` samples, in the order in which they were drawn: each by itself. */
export function drawSamples(signal: Signal, n: number, seed: number): number[] {
  const next = uniform(seed);
  return Array.from({ length: n }, () => sources[signal].quantile(next()));
}

/** The same samples, in the order in which the sensor would have sent them: the highest where its curve is highest. */
export function inTime(samples: number[], signal: Signal): number[] {
  const { curve } = sources[signal];
  if (!curve) return samples;
  const sorted = samples.toSorted((a, b) => a - b);
  const times = samples.map((_, t) => ({ t, height: curve(t, samples.length) })).sort((p, q) => p.height - q.height);
  const ordered = samples.slice();
  times.forEach(({ t }, rank) => {
    ordered[t] = sorted[rank] ?? 0;
  });
  return ordered;
}

/** How probable each of so many equal bins is: what the frequencies would be with no end of samples. */
export function binProbabilities(signal: Signal, bins: number): number[] {
  const { below } = sources[signal];
  const borders = Array.from({ length: bins + 1 }, (_, k) => (k === 0 ? 0 : k === bins ? 1 : below((2 * k) / bins - 1)));
  return borders.slice(1).map((border, k) => border - (borders[k] ?? 0));
}

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}
