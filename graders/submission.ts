import type { Exercise } from './exercise.ts';
import { sourceError, tooDeep } from './judge/source-error.ts';
import type { Budget } from './sandbox/budget.ts';
import type { Solution } from './judge/judge-case.ts';
import { isOfClass } from './operations/called.ts';
import { loadSolution } from './operations/solution.ts';
import type { Outcome } from './sandbox/outcome.ts';
import type { Program, Sandbox } from './sandbox/sandbox.ts';
import { topLevelClasses, topLevelFunctions, topLevelNames } from './source/declared-names.ts';
import { nearest } from './source/nearest.ts';
import { positionAt } from './source/position.ts';
import { diagnosisOf } from './source/slip.ts';
import type { Script } from './source/prepare.ts';
import { suspicious } from './source/suspicious.ts';
import type { Value } from './value.ts';
import type { ConsoleOutput, Judgement, Remark, SourceError } from './verdict.ts';

/** A learner's source, loaded into the learner sandbox: what is called on the cases. */
export class Submission implements Solution {
  readonly exercise: Exercise;
  readonly budget: Budget;
  readonly #sandbox: Sandbox;
  readonly #program: Program;
  readonly #script: Script;

  private constructor(sandbox: Sandbox, exercise: Exercise, budget: Budget, program: Program, script: Script) {
    this.#sandbox = sandbox;
    this.exercise = exercise;
    this.budget = budget;
    this.#program = program;
    this.#script = script;
  }

  /** The submission, or why it does not load. */
  static load(sandbox: Sandbox, exercise: Exercise, source: string, budget: Budget): Submission | { refused: Judgement } {
    const loaded = loadSolution(sandbox, source, exercise.package);
    switch (loaded.kind) {
      case 'loaded':
        budget.take(loaded.work);
        return new Submission(sandbox, exercise, budget, loaded.program, loaded.script);
      case 'refused':
        return { refused: { verdict: 'compile_error', error: loaded.error } };
      case 'failed':
        return { refused: refusalOf(loaded.outcome, loaded.script) };
      case 'no-entry':
        return { refused: { verdict: 'compile_error', error: noEntry(loaded.missing, loaded.script, isOfClass(exercise.package)) } };
      default:
        return loaded satisfies never;
    }
  }

  call(args: Value[], most = Number.POSITIVE_INFINITY): Outcome {
    return this.budget.payFor((workAllowed) =>
      this.#sandbox.call(this.#program, this.exercise.package.entry, args, 'apply', Math.min(most, workAllowed)),
    );
  }

  /** Runs a case again, for what it prints; nothing where the run has no work left for it. */
  listen(args: Value[]): ConsoleOutput {
    if (this.budget.isSpent) return { lines: [], dropped: 0 };
    const { lines, dropped } = this.budget.pay((workAllowed) =>
      this.#sandbox.callAndListen(this.#program, this.exercise.package.entry, args, workAllowed),
    );
    return { lines, dropped };
  }

  /** What a teacher would point at in the source where its results are wrong. */
  remark(): Remark | undefined {
    const { source } = this.#script;
    const found = suspicious(this.#script.tree, source);
    return found && { diagnosis: diagnosisOf(found), ...positionAt(source, found.at ?? 0) };
  }

  /** An outcome that is no value, as an error in the learner's own source. */
  errorOf(outcome: Outcome): SourceError {
    return outcome.kind === 'error' ? sourceError(outcome.error, this.#script) : tooDeep();
  }
}

function refusalOf(outcome: Outcome, script: Script): Judgement {
  switch (outcome.kind) {
    case 'work':
      return { verdict: 'time_limit_exceeded', by: 'case' };
    case 'memory':
      return { verdict: 'memory_limit_exceeded' };
    case 'output':
      return { verdict: 'output_limit_exceeded' };
    case 'error': {
      const error = sourceError(outcome.error, script);
      return { verdict: error.name === 'SyntaxError' ? 'compile_error' : 'run_time_error', error };
    }
    default:
      return { verdict: 'run_time_error', error: tooDeep() };
  }
}

/** The entry is missing, or is no function; perhaps another function or class is there, and only the name is wrong. */
function noEntry(entry: string, { source, tree }: Script, isClass: boolean): SourceError {
  const name = 'NoEntry';
  const own = topLevelNames(tree).find((node) => node.name === entry);
  if (own && !isClass) return { name, diagnosis: { code: 'entryNoFunction', values: { entry } }, ...positionAt(source, own.start) };
  const there = isClass ? topLevelClasses(tree) : topLevelFunctions(tree);
  const names = there.map((it) => it.name);
  const near = nearest(entry, names) ?? (names.length === 1 ? names[0] : undefined);
  const wrong = there.find((it) => it.name === near && it.name !== entry);
  if (!wrong) return { name, diagnosis: { code: isClass ? 'noClass' : 'noEntry', values: { entry } } };
  const values = { entry, written: wrong.name };
  return { name, diagnosis: { code: isClass ? 'otherClass' : 'otherEntry', values }, ...positionAt(source, wrong.node.start) };
}
