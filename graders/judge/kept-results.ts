import { FOREIGN, foreign, isForeign, type Value } from '../value.ts';
import type { Judged } from './judged.ts';

/**
 * Results of all cases of a run are kept together up to so many parts (numbers, characters, fields): 115 matrices of 64 × 64, in some
 * 70 MB at most. What comes after was judged like the rest and is then dropped; it takes no part in explaining.
 */
const PARTS_KEPT = 500_000;

/** The results of one run. */
export class KeptResults {
  #left = PARTS_KEPT;

  /** What is kept of a case that was judged. */
  keep(judged: Judged): Judged {
    const { outcome } = judged;
    if (outcome.kind !== 'value') return judged;
    const left = this.#left - countParts(outcome.value, this.#left);
    if (left < 0) return { ...judged, outcome: { ...outcome, value: DROPPED } };
    this.#left = left;
    return judged;
  }
}

export const isDropped = ({ outcome }: Judged): boolean =>
  outcome.kind === 'value' && isForeign(outcome.value) && outcome.value[FOREIGN] === 'dropped';

const DROPPED = foreign('dropped');

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
