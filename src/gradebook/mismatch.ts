import type { GradedResult } from './result.ts';

/** How the claim of a file differs from what was computed. */
export type Mismatch = 'verdict' | 'hash';

/**
 * Hashes are compared only where both machines judged by the same exercise, engine and seed; otherwise the verdict's name alone tells.
 */
export function mismatchOf({ claimed, ...computed }: GradedResult): Mismatch | undefined {
  if (!claimed) return undefined;
  if (claimed.verdict !== computed.verdict) return 'verdict';
  const isComparable =
    claimed.exerciseVersion === computed.exerciseVersion &&
    claimed.engineVersion === computed.engineVersion &&
    claimed.seed === computed.seed;
  return isComparable && claimed.verdictHash !== computed.verdictHash ? 'hash' : undefined;
}
