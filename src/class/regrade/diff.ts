import { changesBetween } from '../../gradebook/changes.ts';
import type { Score } from '../../gradebook/best.ts';
import type { GradedResult } from '../../gradebook/result.ts';

/** A submission, judged by what counts now and by the trial. Undefined: not judged. */
export interface Pair {
  submission: string;
  from: GradedResult | undefined;
  to: GradedResult | undefined;
}

/** How a submission would change. Undefined as a score: it belongs to no assignment. */
export interface Difference extends Pair {
  scores: { from: Score | undefined; to: Score | undefined };
  /** The first case that turns out otherwise. */
  case: { position: number; group: string; from: string; to: string } | undefined;
}

type ScoreOf = (result: GradedResult) => Score | undefined;

/** Those whose verdict or points would be others: a pure function. */
export function differencesOf(pairs: readonly Pair[], scoreOf: ScoreOf): Difference[] {
  return pairs.flatMap((pair) => {
    const { from, to } = pair;
    const scores = { from: from && scoreOf(from), to: to && scoreOf(to) };
    const isSame = from?.verdict === to?.verdict && scores.from?.points === scores.to?.points;
    return isSame ? [] : [{ ...pair, scores, case: turned(from, to) }];
  });
}

/** By the same words as the report of a class has. Only verdicts that differ tell a case. */
function turned(from: GradedResult | undefined, to: GradedResult | undefined): Difference['case'] {
  if (!from || !to) return undefined;
  return changesBetween([from], [to])[0]?.case;
}
