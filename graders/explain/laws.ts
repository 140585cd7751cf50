import { compare, type Tolerance } from '../judge/compare.ts';
import { aligned } from '../judge/joint-sign.ts';
import { BrokenExercise } from '../package/broken-exercise.ts';
import type { ExercisePackage } from '../package/schema.ts';
import { describeOutcome, type Outcome } from '../sandbox/outcome.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import { isRecord, type Value } from '../value.ts';

/** A property that every right solution has, as `laws.ts` gives it (its type there: `sandbox/realm/law.ts`). */
export interface KnownLaw {
  name: string;
  /** The sentence that a learner reads who breaks it. */
  says: string;
  /** `relation`: of the results for two lists of arguments. `property`: of one result. */
  kind: 'relation' | 'property';
}

/** How a law turns out for one case; `silent` where it does not apply, or its code cannot deal with what the solution returned. */
export type LawOutcome = 'holds' | 'broken' | 'silent';

/** A solution as laws see it. */
export type CallSolution = (args: Value[]) => Outcome;

/** Appended to laws.ts: laws are methods of records, and only functions by name can be called from outside. */
const DRIVER = `
const $laws$ = Object.entries(laws).map(([name, law]) => ({
  name,
  says: String(law.says),
  kind: typeof law.change === 'function' ? 'relation' : typeof law.holds === 'function' ? 'property' : 'neither',
}));
function $holds$(name, result, args) {
  return laws[name].holds(result, ...args);
}
function $relate$(name, result, args) {
  const { change, becomes } = laws[name];
  const changed = change(...args);
  if (changed === null) return null;
  if (!becomes) return { changed, expected: result };
  try {
    return { changed, expected: becomes(result, ...args) };
  } catch {
    return null; // not written for results of this kind
  }
}`;

/** The globals that the driver defines. */
export const LAW_GLOBALS = ['$laws$', '$holds$', '$relate$'];

/** What is loaded: the author's laws, and the driver. `source`: types off. */
export const lawScript = (source: string): string => `${source}\n${DRIVER}`;

/** The laws of an exercise. The author's code sees arguments and results as plain data, and never the solution itself. */
export class Laws {
  readonly list: readonly KnownLaw[];
  readonly #author: Sandbox;
  readonly #program: Program;
  readonly #isSame: (expected: Value, actual: Value) => boolean;

  /** Throws `BrokenExercise`. */
  constructor(author: Sandbox, program: Program, exercise: ExercisePackage) {
    this.#author = author;
    this.#program = program;
    this.#isSame = sameness(exercise);
    this.list = readLaws(author, program);
  }

  /** Whether a law holds where the solution answered `result` to `args`. Throws `BrokenExercise` where `change` does. */
  ask({ name, kind }: KnownLaw, args: Value[], result: Value, call: CallSolution): LawOutcome {
    if (kind === 'property') {
      const outcome = this.#author.call(this.#program, '$holds$', [name, result, args]);
      if (outcome.kind !== 'value' || typeof outcome.value !== 'boolean') return 'silent';
      return outcome.value ? 'holds' : 'broken';
    }
    const related = this.#relate(name, args, result);
    if (!related) return 'silent';
    const second = call(related.changed);
    return second.kind === 'value' && this.#isSame(related.expected, second.value) ? 'holds' : 'broken';
  }

  #relate(name: string, args: Value[], result: Value): { changed: Value[]; expected: Value } | undefined {
    const outcome = this.#author.call(this.#program, '$relate$', [name, result, args]);
    if (outcome.kind === 'value' && outcome.value === null) return undefined;
    const related = outcome.kind === 'value' && isRecord(outcome.value) ? outcome.value : undefined;
    if (related && Array.isArray(related.changed)) return { changed: related.changed, expected: related.expected };
    throw new BrokenExercise(
      `laws.ts: ${name}.change ${describeOutcome(outcome)}. Expected a list of arguments, or null where the law does not apply.`,
    );
  }
}

function readLaws(author: Sandbox, program: Program): KnownLaw[] {
  const outcome = program.globals.has('$laws$') ? author.read(program, '$laws$') : undefined;
  if (outcome?.kind !== 'value') {
    throw new BrokenExercise('laws.ts: expected `export const laws = { name: { says, change } }`, found none. Export it.');
  }
  const laws = outcome.value as unknown as (Omit<KnownLaw, 'kind'> & { kind: KnownLaw['kind'] | 'neither' })[]; // written by DRIVER
  if (laws.length === 0) throw new BrokenExercise('laws.ts: there is no law in laws. Write one, or remove the file.');
  return laws.map((law) => {
    const { name, kind, says } = law;
    if (kind === 'neither')
      throw new BrokenExercise(`laws.ts: ${name} has neither change(…args) nor holds(result, …args). Write one of them.`);
    if (says === 'undefined' || says === '')
      throw new BrokenExercise(`laws.ts: ${name} has no says: the sentence that a learner reads who breaks the law.`);
    return { ...law, kind };
  });
}

/** Both results may be off by the tolerance. */
function sameness({ compare: how, tolerance }: ExercisePackage): (expected: Value, actual: Value) => boolean {
  const twice: Tolerance = { absolute: 2 * tolerance.absolute, relative: 2 * tolerance.relative };
  return (expected, actual) => compare(expected, aligned(how, expected, actual), twice);
}
