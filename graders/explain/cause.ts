import { judgeCase, type Solution } from '../judge/judge-case.ts';
import { isRight, type Judged, verdictName } from '../judge/judged.ts';
import { type BrokenLaw, brokenLaw, isBroken } from './broken-law.ts';
import { lawsOf } from './known-laws.ts';
import { type Smallest, smallestFailing } from './smallest.ts';

/** What shows that a solution is wrong: the smallest failing input, and a law that it breaks. */
export interface Cause {
  smallest: Smallest;
  law: BrokenLaw | undefined;
}

/** Searches for it. `judged`: the solution on all cases of the run; `first`: the first failure, which made the verdict. */
export function findCause(solution: Solution, judged: readonly Judged[], first: Judged, onQuestion: () => void): Cause {
  const smallest = smallestFailing(solution, judged, first, onQuestion);
  return { smallest, law: verdictName(first) === 'wrong_answer' ? brokenLaw(solution, judged, smallest.judged, onQuestion) : undefined };
}

/**
 * The cause of a known mistake, shown on a submission that did the same on every case of the run: two calls instead of a search.
 * Undefined where the submission parts from the mistake after all, on the smaller input or under the law.
 *
 * `known` was found on `theirs`, the mistake on the same cases as `ours`.
 */
export function sameCause(known: Cause, theirs: readonly Judged[], solution: Solution, ours: readonly Judged[]): Cause | undefined {
  const laws = lawsOf(solution.exercise);
  const ofOurs = (it: Judged): Judged => ours[theirs.indexOf(it)] ?? judgeCase(solution, it.case);
  const judged = ofOurs(known.smallest.judged);
  const isAsWrong = !isRight(judged) && verdictName(judged) === 'wrong_answer' && judged.wrongness >= known.smallest.judged.wrongness;
  if (!isAsWrong) return undefined;
  const smallest = { ...known.smallest, judged, origin: ofOurs(known.smallest.origin) };
  if (!laws || !known.law) return { smallest, law: undefined };
  const { law } = known.law;
  const on = known.law.on === known.smallest.judged ? judged : ofOurs(known.law.on);
  return isBroken(laws, law, on, (args) => solution.call(args), solution.budget) ? { smallest, law: { law, on } } : undefined;
}
