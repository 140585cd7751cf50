import type { Exercise } from './exercise.ts';
import { sourceError, tooDeep, withAdvice } from './judge/source-error.ts';
import type { Budget } from './sandbox/budget.ts';
import type { Solution } from './judge/judged.ts';
import { loadProgram } from './program.ts';
import type { Outcome } from './sandbox/outcome.ts';
import type { Program, Sandbox } from './sandbox/sandbox.ts';
import type { Script } from './sandbox/source.ts';
import type { Value } from './value.ts';
import type { ConsoleOutput, Judgement, SourceError } from './verdict.ts';

/** A learner's source, loaded into the learner sandbox: what is called on the cases. */
export class Submission implements Solution {
  readonly exercise: Exercise;
  readonly budget: Budget;
  readonly #sandbox: Sandbox;
  readonly #program: Program;
  readonly #source: string;
  readonly #script: Script;

  private constructor(sandbox: Sandbox, exercise: Exercise, budget: Budget, program: Program, source: string, script: Script) {
    this.#sandbox = sandbox;
    this.exercise = exercise;
    this.budget = budget;
    this.#program = program;
    this.#source = source;
    this.#script = script;
  }

  /** The submission, or why it does not load. */
  static load(sandbox: Sandbox, exercise: Exercise, source: string, budget: Budget): Submission | { refused: Judgement } {
    const { entry } = exercise.package;
    const loaded = loadProgram(sandbox, source, { names: [entry], entry });
    switch (loaded.kind) {
      case 'loaded':
        budget.take(loaded.work);
        return new Submission(sandbox, exercise, budget, loaded.program, source, loaded.script);
      case 'refused':
        return { refused: { verdict: 'compile_error', error: withAdvice(loaded.error, source, entry) } };
      case 'failed':
        return { refused: refusalOf(loaded.outcome, loaded.script, source, entry) };
      case 'no-entry':
        return { refused: { verdict: 'compile_error', error: noEntry(entry, source) } };
      default:
        return loaded satisfies never;
    }
  }

  call(args: Value[]): Outcome {
    return this.budget.payFor((workAllowed) => this.#sandbox.call(this.#program, this.exercise.package.entry, args, 'apply', workAllowed));
  }

  /** Runs a case again, for what it prints; nothing where the run has no work left for it. */
  listen(args: Value[]): ConsoleOutput {
    if (this.budget.isSpent) return { lines: [], dropped: 0 };
    const { lines, dropped } = this.budget.pay((workAllowed) =>
      this.#sandbox.callAndListen(this.#program, this.exercise.package.entry, args, workAllowed),
    );
    return { lines, dropped };
  }

  /** An outcome that is no value, as an error in the learner's own source. */
  errorOf(outcome: Outcome): SourceError {
    return outcome.kind === 'error' ? sourceError(outcome.error, this.#script, this.#source, this.exercise.package.entry) : tooDeep();
  }
}

function refusalOf(outcome: Outcome, script: Script, source: string, entry: string): Judgement {
  switch (outcome.kind) {
    case 'work':
      return { verdict: 'time_limit_exceeded', by: 'case' };
    case 'memory':
      return { verdict: 'memory_limit_exceeded' };
    case 'output':
      return { verdict: 'output_limit_exceeded' };
    case 'error': {
      const error = sourceError(outcome.error, script, source, entry);
      return { verdict: error.name === 'SyntaxError' ? 'compile_error' : 'run_time_error', error };
    }
    default:
      return { verdict: 'run_time_error', error: tooDeep() };
  }
}

/** The entry is missing; perhaps another function is there, and only the name is wrong. */
function noEntry(entry: string, source: string): SourceError {
  const found = [
    ...source.matchAll(/(?:function\*?\s+|(?:const|let|var)\s+)([\w$]+)\s*(?:=\s*(?:async\s*)?(?:function|\(|[\w$]+\s*=>)|\()/g),
  ].map((match) => match[1] as string);
  const nearest = found.find((name) => name.toLowerCase() === entry.toLowerCase()) ?? (found.length === 1 ? found[0] : undefined);
  const line = nearest ? source.slice(0, source.indexOf(nearest)).split('\n').length : undefined;
  return {
    name: 'NoEntry',
    message: `There is no function ${entry} here.`,
    ...(line && { line, column: 1 }),
    advice: nearest
      ? `You wrote ${nearest}. The checker calls ${entry}: give it that name.`
      : `The checker calls ${entry}(…). Write: function ${entry}(…) { … }`,
  };
}
