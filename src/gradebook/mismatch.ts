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

/** Why a claim may be honest and yet another: what the learner's machine judged by that this one did not. */
export const otherTerms = ({ claimed, exerciseVersion, engineVersion, seed }: GradedResult): string[] =>
  claimed
    ? [
        ...(claimed.exerciseVersion === exerciseVersion ? [] : ['another version of the exercise']),
        ...(claimed.engineVersion === engineVersion ? [] : ['another version of the engine']),
        ...(claimed.seed === seed ? [] : ['another seed']),
      ]
    : [];
