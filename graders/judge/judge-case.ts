import type { Case } from '../cases/case.ts';
import type { Exercise } from '../exercise.ts';
import { Budget } from '../sandbox/budget.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import { isThrown, type Value } from '../value.ts';
import { askChecker, type Checker, checkerOf } from './checker.ts';
import { aligned } from './joint-sign.ts';
import type { Judged } from './judged.ts';
import type { Tolerance } from './tolerance.ts';
import { wrongness } from './wrongness.ts';

/** What can be judged: a learner's submission, or a known wrong solution. */
export interface Solution {
  readonly exercise: Exercise;
  /** What its calls, and all that is asked about it, are paid from. */
  readonly budget: Budget;
  /** `most`: ticks of this call, where they are fewer than any call may take. */
  call(args: Value[], most?: number): Outcome;
}

/** Runs a solution on a case. */
export const judgeCase = (solution: Solution, it: Case): Judged => judgedAs(solution.exercise, it, solution.call(it.args), solution.budget);

/** An outcome held against what the reference returns. `budget`: for the author's checker, where the exercise has one. */
export function judgedAs(exercise: Exercise, it: Case, outcome: Outcome, budget = new Budget()): Judged {
  const { compare, tolerance } = exercise.package;
  // What is thrown is as good as anything else: an author cannot ask for the words of an error.
  if (isThrown(it.expected)) return { case: it, outcome, wrongness: outcome.kind === 'error' ? 0 : 2 };
  if (outcome.kind !== 'value') return { case: it, outcome, wrongness: 2 };
  const checker = checkerOf(exercise);
  if (checker) return checked(checker, it, outcome, tolerance, budget);
  return { case: it, outcome, wrongness: wrongness(it.expected, aligned(compare, it.expected, outcome.value), tolerance) };
}

/** A value by what the author's checker says. Where the run cannot pay for it, the case ends the run as a call without work left does. */
function checked(checker: Checker, it: Case, outcome: Extract<Outcome, { kind: 'value' }>, tolerance: Tolerance, budget: Budget): Judged {
  const answer = askChecker(checker, it, outcome.value, tolerance, budget);
  const { work: checking } = answer;
  switch (answer.kind) {
    case 'accepted':
      return { case: it, outcome, wrongness: 0, checking };
    case 'refused':
      return { case: it, outcome, wrongness: 2, checking, ...(answer.why && { refusal: answer.why }) };
    case 'unpaid':
      return { case: it, outcome: { kind: 'work', work: outcome.work }, wrongness: 2, checking };
    default:
      return answer satisfies never;
  }
}
