import type { Pair } from './autoencoder.ts';

/** One turn of the clock in steps of fifteen degrees: what the model is trained on. */
const STEPS = 24;

export const timeOf = (step: number): number => (2 * Math.PI * step) / STEPS;

/** A = cos t. B follows it with 0.8 cos t, and has a small ripple of its own that A knows nothing of. */
export const pairAt = (t: number): Pair => ({ a: Math.cos(t), b: 0.8 * Math.cos(t) + 0.25 * Math.sin(3 * t) });

export const PAIRS: Pair[] = Array.from({ length: STEPS }, (_, step) => pairAt(timeOf(step)));

/** The error of always answering 0. */
export const FLAT: Pair = {
  a: PAIRS.reduce((sum, { a }) => sum + a * a, 0) / STEPS,
  b: PAIRS.reduce((sum, { b }) => sum + b * b, 0) / STEPS,
};
