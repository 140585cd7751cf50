import type { Value } from '../value.ts';

/** Parts of values that may still be kept (`memory-limits.ts`). */
export class PartsLeft {
  #left: number;

  constructor(parts: number) {
    this.#left = parts;
  }

  /** Takes what values need, where there is as much left; nothing otherwise. */
  takes(...values: readonly Value[]): boolean {
    let left = this.#left;
    for (const value of values) {
      left -= countParts(value, left);
      if (left < 0) return false;
    }
    this.#left = left;
    return true;
  }
}

/** How many parts a value has; where they are more than `limit`, some number above it. */
export function countParts(value: Value, limit: number): number {
  if (typeof value === 'string' || value instanceof Float64Array) return 1 + value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let parts = 1;
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    parts += countParts(item, limit - parts);
    if (parts > limit) break;
  }
  return parts;
}
