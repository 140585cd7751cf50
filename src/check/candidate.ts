import type { Case } from '../../graders/cases/case.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { loadProgram } from '../../graders/program.ts';
import { aligned } from '../../graders/judge/joint-sign.ts';
import { WORK_PER_CALL } from '../../graders/sandbox/limits.ts';
import type { Outcome } from '../../graders/sandbox/outcome.ts';
import type { Program, Sandbox } from '../../graders/sandbox/sandbox.ts';
import type { Value } from '../../graders/value.ts';
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
    const { entry } = exercise.package;
    const loaded = loadProgram(sandbox, source, { names: [entry], entry });
    return loaded.kind === 'loaded' ? new Candidate(sandbox, exercise, loaded.program) : undefined;
  }

  call(args: Value[], workAllowed = WORK_PER_CALL): Outcome {
    return this.#sandbox.call(this.#program, this.#exercise.package.entry, args, 'apply', workAllowed);
  }

  /** Runs one case. */
  try(it: Case, workAllowed = WORK_PER_CALL): Tried {
    const outcome = this.call(it.args, workAllowed);
    return { outcome, share: outcome.kind === 'value' ? this.share(it.expected, outcome.value) : Number.POSITIVE_INFINITY };
  }

  /** The error of a value as a share of the tolerance, by the exercise's way of comparing. */
  share(expected: Value, actual: Value): number {
    const { compare, tolerance } = this.#exercise.package;
    return errorShare(expected, aligned(compare, expected, actual), tolerance);
  }
}
