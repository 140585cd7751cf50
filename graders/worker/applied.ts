import type { Evaluated } from '../expressions.ts';
import { diagnosisText } from '../messages/diagnosis-text.ts';
import { loadProgram } from '../program.ts';
import { WORK_PER_EXPRESSION } from '../sandbox/limits.ts';
import { describeOutcome } from '../sandbox/outcome.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import { TooLarge } from '../sandbox/value-codec.ts';
import type { Value } from '../value.ts';

/** A function over a solution, as JavaScript: `(xs, scale) => xs.map((x) => entry(x, scale))`. */
export interface Applicable {
  /** The solution, in TypeScript. */
  source: string;
  /** The name that it has to define as a function. */
  entry: string;
  /** An expression over it. */
  expression: string;
}

/** Programs that are kept: each is the state of a memory. The finale uses five in turn. */
const KEPT = 8;

/**
 * Applies functions over solutions to arguments that come as data. For what calls the same functions many times with many numbers: written as
 * text, the numbers of one call would take longer to read than the call itself. A solution is loaded once, and every call starts from there.
 */
export class Applied {
  readonly #sandbox: Sandbox;
  readonly #programs = new Map<string, Program>();

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** The value, or a sentence that says why there is none. One call may take as long as an expression of a lesson. */
  apply(applicable: Applicable, args: Value[]): Evaluated {
    const program = this.#programOf(applicable);
    if ('message' in program) return program;
    try {
      const outcome = this.#sandbox.call(program, RESULT, args, 'apply', WORK_PER_EXPRESSION);
      return outcome.kind === 'value'
        ? { kind: 'value', value: outcome.value }
        : { kind: 'error', message: `${applicable.entry} ${describeOutcome(outcome)}.` };
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      return { kind: 'error', message: error.message };
    }
  }

  #programOf({ source, entry, expression }: Applicable): Program | (Evaluated & { kind: 'error' }) {
    const key = JSON.stringify([source, entry, expression]);
    const known = this.#programs.get(key);
    if (known) return known;
    const loaded = loadProgram(this.#sandbox, source, {
      names: [entry, RESULT],
      functions: [entry],
      own: [RESULT],
      around: (code, own) => `${code}\nconst ${own(RESULT)} = (\n${expression}\n);`,
    });
    switch (loaded.kind) {
      case 'loaded':
        if (this.#programs.size === KEPT) this.#programs.delete(this.#programs.keys().next().value as string);
        this.#programs.set(key, loaded.program);
        return loaded.program;
      case 'refused':
        return { kind: 'error', message: `${entry} cannot be read: ${diagnosisText(loaded.error.diagnosis).message}` };
      case 'failed':
        return { kind: 'error', message: `The code of ${entry} ${describeOutcome(loaded.outcome)} while it was loaded.` };
      case 'no-entry':
        return { kind: 'error', message: `There is no function ${entry}.` };
      default:
        return loaded satisfies never;
    }
  }
}

/** The global with the function that is applied. */
const RESULT = '$applied$';
