import type { Decoded } from '../sandbox/realm/draw.ts';

/** Negative when `a` is the smaller case: fewer numbers in the arguments, then fewer bits of choice, then the smaller first difference. */
export function compareSize(a: Decoded<unknown>, b: Decoded<unknown>): number {
  const k = a.choices.findIndex((choice, i) => choice !== b.choices[i]);
  return countNumbers(a.args) - countNumbers(b.args) || bits(a) - bits(b) || (a.choices[k] ?? 0) - (b.choices[k] ?? 0);
}

/** How many numbers there are in arguments or a result, at any depth. */
export function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (value instanceof Float64Array) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + countNumbers(item), 0);
}

const bits = ({ choices }: Decoded<unknown>) => choices.reduce((sum, choice) => sum + 32 - Math.clz32(choice), 0);
