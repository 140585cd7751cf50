import { type Case, GENERATED_CASES, type Sized } from './cases/case.ts';
import { type ChoicesByPlace, choicesOf } from './cases/choices.ts';
import { exerciseVersion } from './identity.ts';
import { KnownMistake } from './explain/known-mistakes.ts';
import { LAW_GLOBALS, Laws, lawScript } from './explain/laws.ts';
import { BrokenExercise } from './package/broken-exercise.ts';
import { fromDatum } from './package/datum.ts';
import type { AuthorSubmission, ExercisePackage } from './package/schema.ts';
import { describeOutcome, type Outcome } from './sandbox/outcome.ts';
import type { Decoded } from './sandbox/realm/draw.ts';
import type { Program, Sandbox } from './sandbox/sandbox.ts';
import { prepare } from './sandbox/source.ts';
import type { Value } from './value.ts';

/** Seeds that are kept: a class is regraded on one, or on one a learner. */
const SEEDS_KEPT = 4;

/** What is known of a seed. */
interface OfSeed {
  cases: readonly Case[];
  mistakes: readonly KnownMistake[];
  sized?: readonly Sized[];
}

/**
 * An exercise opened for grading. All of the author's code runs in the author sandbox, and whatever it does wrong there becomes a
 * `BrokenExercise` that names the file.
 */
export class Exercise {
  readonly package: ExercisePackage;
  readonly version: string;
  /** Properties that every right solution has; undefined where the author gave none. */
  readonly laws: Laws | undefined;
  readonly #author: Sandbox;
  readonly #reference: Program;
  readonly #inputs: Program;
  readonly #fixed: Case[];
  readonly #mistakes = new Map<string, Program>();
  readonly #seeds = new Map<number, OfSeed>();

  /** Throws `BrokenExercise`. */
  constructor(author: Sandbox, exercise: ExercisePackage) {
    this.#author = author;
    this.package = exercise;
    this.version = exerciseVersion(exercise);
    if (this.#load('entry', '', [exercise.entry]).globals.size > 0) {
      throw new BrokenExercise(
        `exercise.yaml: entry: expected a name of your own, found ${exercise.entry}, which every realm has. Choose another.`,
      );
    }
    this.#reference = this.#load('reference.ts', exercise.reference, [exercise.entry]);
    if (!author.isFunction(this.#reference, exercise.entry)) {
      throw new BrokenExercise(
        `reference.ts: expected a function ${exercise.entry}, found none. Export it under the name that exercise.yaml gives as entry.`,
      );
    }
    this.#inputs = this.#load('inputs.ts', exercise.inputs, ['edges', 'inputs', 'sized', 'sizes']);
    if (!author.isFunction(this.#inputs, 'inputs'))
      throw new BrokenExercise('inputs.ts: expected a function inputs(draw), found none. Export it.');
    if (exercise.laws !== undefined) this.laws = new Laws(author, this.#load('laws.ts', exercise.laws, LAW_GLOBALS, lawScript), exercise);
    this.#fixed = [
      ...this.#edges().map((args, i) => this.#case('edge', args, `edge ${i + 1} of inputs.ts`)),
      ...exercise.golden.map(({ args }, i) => this.#case('golden', args.map(fromDatum), `case ${i + 1} of golden.json`)),
    ];
  }

  /** The cases of a seed, in the order they are run: edges, golden cases, then generated ones of growing size. */
  cases(seed: number): readonly Case[] {
    return this.#of(seed).cases;
  }

  /** Known wrong solutions on the cases of a seed: what a learner's outcomes are compared with. */
  mistakesOn(seed: number): readonly KnownMistake[] {
    return this.#of(seed).mistakes;
  }

  #of(seed: number): OfSeed {
    const known = this.#seeds.get(seed);
    if (known) return known;
    const cases = [...this.#fixed, ...this.#generated(seed)];
    const mistakes = this.mistakes.map((mistake) => new KnownMistake(this, mistake, cases, (args) => this.#callMistake(mistake, args)));
    if (this.#seeds.size >= SEEDS_KEPT) this.#seeds.clear();
    const ofSeed: OfSeed = { cases, mistakes };
    this.#seeds.set(seed, ofSeed);
    return ofSeed;
  }

  #generated(seed: number): Case[] {
    return Array.from({ length: GENERATED_CASES }, (_, index) => {
      const choices = choicesOf(seed, index);
      const where = `inputs.ts, generated case ${index + 1} of seed ${seed}`;
      const outcome = this.#author.call(this.#inputs, 'inputs', [choices], 'drawArgs');
      if (outcome.kind !== 'value') throw new BrokenExercise(`${where}: inputs(draw) ${describeOutcome(outcome)}.`);
      if (!Array.isArray(outcome.value)) throw new BrokenExercise(`${where}: expected inputs(draw) to return a list of arguments.`);
      return { ...this.#case('generated', outcome.value, where), choices };
    });
  }

  /** How a generated case came from its choices. */
  decode(choices: readonly number[]): Decoded<Value[]> {
    const decoded = this.#draw(choices);
    if (!decoded) throw new BrokenExercise('inputs.ts: inputs(draw) gave arguments once, and then not again from the same choices.');
    return decoded;
  }

  /** The inputs that choices, by their places, decode to; undefined where the author's generator cannot. */
  decodeAt(choices: ChoicesByPlace): Decoded<Value[]> | undefined {
    return this.#draw(choices);
  }

  /** A case of arguments that the shrinker found; undefined where the reference has no value for them. */
  caseOf(args: Value[]): Case | undefined {
    const outcome = this.#author.call(this.#reference, this.package.entry, args);
    return outcome.kind === 'value' ? { kind: 'generated', args, expected: outcome.value, work: outcome.work } : undefined;
  }

  /** The runs of growing size: one case per size in `sizes`. */
  sizedCases(seed: number): readonly Sized[] {
    const ofSeed = this.#of(seed);
    ofSeed.sized ??= this.#sized(seed);
    return ofSeed.sized;
  }

  #sized(seed: number): Sized[] {
    const sizes = this.#author.read(this.#inputs, 'sizes');
    if (
      sizes.kind !== 'value' ||
      !Array.isArray(sizes.value) ||
      !sizes.value.every((size) => typeof size === 'number') ||
      sizes.value.length < 2
    ) {
      throw new BrokenExercise(
        'inputs.ts: work.factor needs `export const sizes = […]`, at least two whole numbers, and `sized(draw, n)`.',
      );
    }
    return sizes.value.map((size) => {
      const outcome = this.#author.call(this.#inputs, 'sized', [seed, SIZED_BITS, size as number], 'drawSized');
      const where = `inputs.ts, sized(draw, ${size})`;
      if (outcome.kind !== 'value' || !Array.isArray(outcome.value)) throw new BrokenExercise(`${where}: ${describeOutcome(outcome)}.`);
      return { size: size as number, case: this.#case('sized', outcome.value, where) };
    });
  }

  /** Known wrong solutions, as the author wrote them. */
  get mistakes(): AuthorSubmission[] {
    return this.package.submissions.filter(({ verdict }) => verdict === 'wrong_answer');
  }

  #callMistake({ name, source }: AuthorSubmission, args: Value[]): Outcome {
    let program = this.#mistakes.get(name);
    if (!program) {
      program = this.#load(`submissions/wrong_answer/${name}.ts`, source, [this.package.entry]);
      this.#mistakes.set(name, program);
    }
    return this.#author.call(program, this.package.entry, args);
  }

  #draw(choices: readonly number[] | ChoicesByPlace): Decoded<Value[]> | undefined {
    const { outcome, how } = this.#author.draw(this.#inputs, 'inputs', choices);
    return outcome.kind === 'value' && Array.isArray(outcome.value) && how ? { args: outcome.value, ...how } : undefined;
  }

  #load(file: string, source: string, names: string[], around = (code: string) => code): Program {
    const prepared = prepare(source);
    if (prepared.kind === 'refused') {
      const { message, line, column, advice } = prepared.error;
      throw new BrokenExercise(`${file}${line ? `:${line}:${column}` : ''}: ${message}${advice ? ` ${advice}` : ''}`);
    }
    const load = this.#author.load(around(prepared.script.code), names);
    if (load.kind === 'failed') throw new BrokenExercise(`${file}: ${describeOutcome(load.outcome)} while it was loaded.`);
    return load.program;
  }

  #edges(): Value[][] {
    if (!this.#inputs.globals.has('edges'))
      throw new BrokenExercise('inputs.ts: expected `export const edges = […]`, found none. It may be an empty list.');
    const outcome = this.#author.read(this.#inputs, 'edges');
    if (outcome.kind !== 'value' || !Array.isArray(outcome.value) || !outcome.value.every(Array.isArray)) {
      throw new BrokenExercise('inputs.ts: expected edges to be a list of argument lists, such as [[[1, 2], 0.5]].');
    }
    return outcome.value as Value[][];
  }

  #case(kind: Case['kind'], args: Value[], where: string): Case {
    const outcome = this.#author.call(this.#reference, this.package.entry, args);
    if (outcome.kind !== 'value') throw new BrokenExercise(`${where}: reference.ts ${describeOutcome(outcome)}.`);
    if (outcome.value === undefined) throw new BrokenExercise(`${where}: reference.ts returned undefined. Is a return missing?`);
    return { kind, args, expected: outcome.value, work: outcome.work };
  }
}

/** Choices of a sized run have up to so many bits: generic numbers, all simple ones among them. */
const SIZED_BITS = 12;
