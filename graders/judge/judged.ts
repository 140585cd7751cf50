import type { Case } from '../cases/case.ts';
import type { Exercise } from '../exercise.ts';
import type { Budget } from '../sandbox/budget.ts';
import { type Wrongness, wrongness } from './wrongness.ts';
import { aligned } from './joint-sign.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import type { Value } from '../value.ts';
import type { VerdictName } from '../verdict.ts';

/** How a solution did on a case. `wrongness` says something only of values: any other outcome is a failure of its own kind. */
export interface Judged {
  case: Case;
  outcome: Outcome;
  wrongness: Wrongness;
}

/** What can be judged: a learner's submission, or a known wrong solution. */
export interface Solution {
  readonly exercise: Exercise;
  /** What its calls, and all that is asked about it, are paid from. */
  readonly budget: Budget;
  /** `most`: ticks of this call, where they are fewer than any call may take. */
  call(args: Value[], most?: number): Outcome;
}

/** Runs a solution on a case. */
export const judgeCase = (solution: Solution, it: Case): Judged => judgedAs(solution.exercise, it, solution.call(it.args));

/** An outcome held against what the reference returns. */
export function judgedAs({ package: { compare, tolerance } }: Exercise, it: Case, outcome: Outcome): Judged {
  if (outcome.kind !== 'value') return { case: it, outcome, wrongness: 2 };
  return { case: it, outcome, wrongness: wrongness(it.expected, aligned(compare, it.expected, outcome.value), tolerance) };
}

/** The verdict's name for a case that failed. */
export function verdictName({ outcome }: Judged): Exclude<VerdictName, 'accepted' | 'compile_error' | 'judge_error'> {
  switch (outcome.kind) {
    case 'value':
      return 'wrong_answer';
    case 'error':
    case 'stack':
      return 'run_time_error';
    case 'work':
      return 'time_limit_exceeded';
    case 'memory':
      return 'memory_limit_exceeded';
    case 'output':
      return 'output_limit_exceeded';
    default:
      return outcome satisfies never;
  }
}

/** Limits end a run: what comes after would most likely meet them again, slowly. */
export const isLimit = ({ outcome: { kind } }: Judged): boolean => kind === 'work' || kind === 'memory' || kind === 'output';

export const isRight = ({ outcome, wrongness }: Judged): boolean => outcome.kind === 'value' && wrongness === 0;
