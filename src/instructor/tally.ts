import type { Result } from '../gradebook/result.ts';

/** Verdicts so far, as they are counted beside the bar of progress. */
export type Tally = Record<'accepted' | 'wrong' | 'error' | 'limit' | 'aside', number>;

/** Counts a result; what has none yet counts nowhere. */
export function count(tally: Tally, result: Result | undefined): void {
  if (!result) return;
  if (result.kind === 'not-graded') tally.aside++;
  else if (result.verdict === 'accepted') tally.accepted++;
  else if (result.verdict === 'wrong_answer') tally.wrong++;
  else if (result.verdict.endsWith('_limit_exceeded')) tally.limit++;
  else tally.error++;
}
