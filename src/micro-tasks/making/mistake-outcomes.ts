import type { Case } from '../../../graders/cases/case.ts';
import { casesOf } from '../../../graders/cases/cases.ts';
import { countNumbers } from '../../../graders/cases/size.ts';
import type { Exercise } from '../../../graders/exercise.ts';
import { type KnownMistake, knownMistakes } from '../../../graders/explain/known-mistakes.ts';
import { smallestFailing } from '../../../graders/explain/smallest.ts';
import { formatValue } from '../../../graders/judge/format.ts';
import { isRight, type Judged } from '../../../graders/judge/judged.ts';
import { describeOutcome, type Outcome } from '../../../graders/sandbox/outcome.ts';
import type { Value } from '../../../graders/value.ts';
import { rounded } from '../../../graders/judge/rounded.ts';

/** The cases on which tasks are made are those of the default seed. */
const SEED = 1;

/** So many failing cases, the smallest ones, are enough to find a small one near them. */
const FAILURES_TO_SHRINK = 4;

/** The cases of the exercise with few numbers first, each with its place among all. */
export const casesBySize = (exercise: Exercise): { it: Case; index: number; numbers: number }[] =>
  casesOf(exercise, SEED)
    .map((it, index) => ({ it, index, numbers: countNumbers(it.args) }))
    .sort((a, b) => a.numbers - b.numbers || a.index - b.index);

export const mistakesOf = (exercise: Exercise): readonly KnownMistake[] => knownMistakes(exercise, SEED);

/** The smallest input found on which a mistake fails; undefined where no case shows it. */
export function smallestFailure(exercise: Exercise, mistake: KnownMistake): Judged | undefined {
  const failing: Judged[] = [];
  for (const { index } of casesBySize(exercise)) {
    const judged = mistake.on(index);
    if (!isRight(judged)) failing.push(judged);
    if (failing.length === FAILURES_TO_SHRINK) break;
  }
  const [first] = failing;
  return first && smallestFailing(mistake, failing, first, () => undefined).judged;
}

/** A value as it is shown in a task. */
export const shownValue = (value: Value): string => formatValue(rounded(value));

/** What came of a call, as it is shown in a task. */
export const shownOutcome = (outcome: Outcome): string => (outcome.kind === 'value' ? shownValue(outcome.value) : describeOutcome(outcome));
