import type { Case } from '../../graders/cases/case.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { loadSolution } from '../../graders/operations/solution.ts';
import { askChecker, checkerOf, type Wanted } from '../../graders/judge/checker.ts';
import { aligned } from '../../graders/judge/joint-sign.ts';
import { Budget } from '../../graders/sandbox/budget.ts';
import { WORK_PER_CALL } from '../../graders/sandbox/limits.ts';
import type { Outcome } from '../../graders/sandbox/outcome.ts';
import type { Program, Sandbox } from '../../graders/sandbox/sandbox.ts';
import { isThrown, type Value } from '../../graders/value.ts';
import { errorShare } from './error-share.ts';

/** How a solution did on a case: its error as a share of the tolerance; Infinity where there is no value, or a wrong one that is no number. */
export interface Tried {
  share: number;
  outcome: Outcome;
}

/** A solution under trial: a mutant, or one of the author's own. */
export class Candidate {
  readonly #sandbox: Sandbox;
  readonly #exercise: Exercise;
  readonly #program: Program;

  private constructor(sandbox: Sandbox, exercise: Exercise, program: Program) {
    this.#sandbox = sandbox;
    this.#exercise = exercise;
    this.#program = program;
  }

  /** The result is undefined where the source does not load, or no longer defines the entry. */
  static load(sandbox: Sandbox, exercise: Exercise, source: string): Candidate | undefined {
    const loaded = loadSolution(sandbox, source, exercise.package);
    return loaded.kind === 'loaded' ? new Candidate(sandbox, exercise, loaded.program) : undefined;
  }

  call(args: Value[], workAllowed = WORK_PER_CALL): Outcome {
    return this.#sandbox.call(this.#program, this.#exercise.package.entry, args, 'apply', workAllowed);
  }

  /** Runs one case. */
  try(it: Case, workAllowed = WORK_PER_CALL): Tried {
    const outcome = this.call(it.args, workAllowed);
    return { outcome, share: this.shareOf(it, outcome) };
  }

  /** The error of an outcome as a share of the tolerance: none of an error where the call has to throw. */
  shareOf(it: Wanted, outcome: Outcome): number {
    if (isThrown(it.expected)) return outcome.kind === 'error' ? 0 : Number.POSITIVE_INFINITY;
    return outcome.kind === 'value' ? this.share(it, outcome.value) : Number.POSITIVE_INFINITY;
  }

  /** The error of a value as a share of the tolerance, by the exercise's way of comparing; of accept.ts, which knows no shares, 0 or Infinity. */
  share({ args, expected }: Wanted, actual: Value): number {
    const { compare, tolerance } = this.#exercise.package;
    const checker = checkerOf(this.#exercise);
    if (checker)
      return askChecker(checker, { args, expected }, actual, tolerance, new Budget()).kind === 'accepted' ? 0 : Number.POSITIVE_INFINITY;
    return errorShare(expected, aligned(compare, expected, actual), tolerance);
  }
}
