import type { Keep } from './autoencoder.ts';

/** What the encoder gets to see. */
export type Input = 'both' | 'only-a' | 'only-b';

export const KEEPS: { value: Input; label: string; keep: Keep }[] = [
  { value: 'both', label: 'both', keep: { a: 1, b: 1 } },
  { value: 'only-a', label: 'A only', keep: { a: 1, b: 0 } },
  { value: 'only-b', label: 'B only', keep: { a: 0, b: 1 } },
];

export const keepOf = (input: Input): Keep => KEEPS.find(({ value }) => value === input)?.keep ?? { a: 1, b: 1 };
