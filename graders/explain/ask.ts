import { tryCase } from '../cases/case.ts';
import { choicesOf, sizeOf } from '../cases/choices.ts';
import { draw } from '../cases/generated.ts';
import { callReference } from '../exercise.ts';
import { canonicalText } from '../identity.ts';
import { aligned } from '../judge/joint-sign.ts';
import type { Solution } from '../judge/judge-case.ts';
import type { Judged } from '../judge/judged.ts';
import { RESULTS_PARTS } from '../memory/memory-limits.ts';
import { countParts } from '../memory/parts-left.ts';
import { functionPlaces } from '../operations/functions.ts';
import { parseSignature } from '../package/signature.ts';
import { WORK_PER_QUESTION, WORK_PER_RELATION } from '../sandbox/limits.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import { isThrown, type Value } from '../value.ts';
import { type Change, changesOf } from './relations/changes.ts';
import { type Ask, type Finding, findRelation, type Observation } from './relation.ts';

/** The relation behind a wrong answer, where it holds on further cases as well. `judged`: all cases of the run, `seed`: theirs. */
export function confirmedRelation(ask: Asking, judged: readonly Judged[], seed: number): Finding | undefined {
  // What has to throw has no result that a relation could be about.
  const returning = judged.filter(({ case: it }) => !isThrown(it.expected));
  const found = findRelation({ cases: returning.map((it) => ask.observe(it)), names: ask.names, ask });
  return found && ask.more(seed, CONFIRMING_CASES)?.every(found.fits) ? found : undefined;
}

/** As many as a run generates: what holds for both rarely holds by chance. */
const CONFIRMING_CASES = 100;

/** A solution and the reference, to be asked about other arguments than those of the run; within a share of the run's work. */
export class Asking implements Ask {
  readonly changes: readonly Change[];
  readonly #solution: Solution;
  readonly #from: number;
  readonly #expected = new Map<Value[], Value>();
  readonly #known = { reference: new Map<Change, Map<Value[], Value>>(), learner: new Map<Change, Map<Value[], Value>>() };

  readonly #outcomes = new Map<string, Outcome>();
  readonly names: string[];
  #workAllowed = WORK_PER_RELATION;

  constructor(solution: Solution, judged: readonly Judged[]) {
    this.#solution = solution;
    this.names = parseSignature(solution.exercise.package.signature)?.parameters.map(({ name }) => name) ?? [];
    this.#from = solution.budget.spent;
    const made = functionPlaces(solution.exercise.package);
    // What a function was made from is no argument of the learner's: nothing of it is changed.
    const plain = (args: Value[]): Value[] => args.map((arg, place) => (made.includes(place) ? null : arg));
    this.changes = changesOf(
      judged.map(({ case: { args } }) => ({ args: made.length === 0 ? args : plain(args) })),
      this.names,
    );
  }

  /** Lets it answer on, whatever it takes: to hold what was found against many more cases. */
  lift(): void {
    this.#workAllowed = Number.POSITIVE_INFINITY;
  }

  reference(change: Change, args: Value[]): Value {
    const { exercise, budget } = this.#solution;
    return this.#remembered('reference', change, args, (changed) => callReference(exercise, changed, budget, WORK_PER_QUESTION));
  }

  learner(change: Change, args: Value[]): Value {
    return this.#remembered('learner', change, args, (changed) => this.#solution.call(changed, WORK_PER_QUESTION));
  }

  /** How the solution did on a case: one that ended in an error takes part as a value that nothing equals. */
  observe({ case: { args, expected }, outcome }: Pick<Judged, 'case' | 'outcome'>): Observation {
    this.#expected.set(args, expected);
    return { args, expected, actual: this.#aligned(expected, outcome) };
  }

  /** So many more cases than the run had; undefined where they take too much work, of which they may have as much as the questions. */
  more(seed: number, count: number): Observation[] | undefined {
    const { exercise, budget } = this.#solution;
    const observed: Observation[] = [];
    const from = budget.spent;
    for (let index = 0; index < count; index++) {
      if (budget.isSpent || budget.spent - from > this.#workAllowed) return undefined;
      // A run takes the first hundred of its seed; these have the same sizes.
      const decoded = draw(exercise, choicesOf(seed, BEHIND_THE_RUN + index, sizeOf(index)), budget);
      const it = decoded && tryCase(exercise, decoded.args, budget);
      if (it && !isThrown(it.expected)) observed.push(this.observe({ case: it, outcome: this.#solution.call(it.args) }));
    }
    return observed;
  }

  #remembered(who: 'reference' | 'learner', change: Change, args: Value[], call: (changed: Value[]) => Outcome): Value {
    const known = this.#known[who].get(change) ?? new Map<Value[], Value>();
    this.#known[who].set(change, known);
    if (known.has(args)) return known.get(args);
    const changed = this.#isSpent ? undefined : change.apply(args);
    const value = changed && this.#aligned(this.#expected.get(args), this.#answered(who, changed, call));
    known.set(args, value);
    return value;
  }

  /** Many changes of a small input come to the same arguments. */
  #answered(who: 'reference' | 'learner', changed: Value[], call: (changed: Value[]) => Outcome): Outcome {
    const name = who + canonicalText(changed);
    const outcome = this.#outcomes.get(name) ?? call(changed);
    this.#outcomes.set(name, outcome);
    return outcome;
  }

  /** A result that nothing could tie to the right one, since there is none or it is far too long, is a value that nothing equals. */
  #aligned(expected: Value, outcome: Outcome): Value {
    if (outcome.kind !== 'value' || isFarLonger(outcome.value, expected)) return undefined;
    return aligned(this.#solution.exercise.package.compare, expected, outcome.value);
  }

  get #isSpent(): boolean {
    const { budget } = this.#solution;
    return budget.isSpent || budget.spent - this.#from > this.#workAllowed;
  }
}

const BEHIND_THE_RUN = 1000;

/** The host compares results part by part for each relation that it tries, so that a long one would keep it busy whatever the ticks say. */
function isFarLonger(value: Value, expected: Value): boolean {
  const most = TIMES_LONGER * countParts(expected, RESULTS_PARTS) + PARTS_OF_ANY;
  return countParts(value, most) > most;
}

/** A sum that was not taken, or a product of two vectors where one was asked for, is no more than so much longer in the inputs of a run. */
const TIMES_LONGER = 8;
/** Parts that every result may have, however short the right one is. */
const PARTS_OF_ANY = 100;
