import type { Case } from '../cases/case.ts';
import { casesOf } from '../cases/cases.ts';
import { onceASeed } from '../cases/once-an-exercise.ts';
import type { Exercise } from '../exercise.ts';
import { Budget } from '../sandbox/budget.ts';
import { compare } from '../judge/compare.ts';
import { judgedAs, type Solution } from '../judge/judge-case.ts';
import { isRight, type Judged } from '../judge/judged.ts';
import { MISTAKE_RESULTS_PARTS } from '../memory/memory-limits.ts';
import { mistakesIn } from '../package/mistakes-in.ts';
import type { AuthorSubmission } from '../package/schema.ts';
import { PartsLeft } from '../memory/parts-left.ts';
import { WORK_PER_CALL, WORK_PER_CAUSE } from '../sandbox/limits.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import type { Value } from '../value.ts';
import { callAuthorSubmission } from './author-programs.ts';
import { type Cause, findCause } from './cause.ts';

/** Known wrong solutions on the cases of a seed: what a learner's outcomes are compared with. */
export const knownMistakes: (exercise: Exercise, seed: number) => readonly KnownMistake[] = onceASeed((exercise, seed) => {
  const partsLeft = new PartsLeft(MISTAKE_RESULTS_PARTS);
  return mistakesIn(exercise.package).map((mistake) => new KnownMistake(exercise, mistake, casesOf(exercise, seed), partsLeft));
});

/**
 * The known mistake that does what a solution did on every case of the run; the first in the order of their names. Where several results
 * are right, both may be right in ways of their own.
 */
export function recogniseMistake(exercise: Exercise, seed: number, judged: readonly Judged[], budget: Budget): KnownMistake | undefined {
  const { tolerance, compare: how } = exercise.package;
  return knownMistakes(exercise, seed).find((mistake) =>
    judged.every((ours, index) => {
      if (budget.isSpent) return false;
      const { outcome } = ours;
      const it = mistake.on(index);
      const theirs = it.outcome;
      budget.take(theirs.work + (it.checking ?? 0)); // also where it was run for somebody else
      if (how === 'accept' && isRight(ours) && isRight(it)) return true;
      if (theirs.kind !== 'value' || outcome.kind !== 'value') return theirs.kind === outcome.kind;
      return compare(theirs.value, outcome.value, tolerance);
    }),
  );
}

/**
 * A known wrong solution on the cases of a seed. It runs in the author sandbox, case by case as it is asked, and keeps what it found:
 * half of a class makes the same few mistakes.
 */
export class KnownMistake implements Solution {
  readonly exercise: Exercise;
  readonly name: string;
  readonly feedback: AuthorSubmission['feedback'];
  /** The search for its cause has a budget of its own, so that what is found is the same for every learner, whatever is left to each of them. */
  readonly budget = new Budget(WORK_PER_CAUSE);
  readonly #mistake: AuthorSubmission;
  readonly #cases: readonly Case[];
  readonly #partsLeft: PartsLeft;
  readonly #judged: (Judged | undefined)[] = [];
  #cause: Cause | undefined;

  /** `partsLeft`: for what the mistakes of a seed return. What does not fit is asked again, and is the same. */
  constructor(exercise: Exercise, mistake: AuthorSubmission, cases: readonly Case[], partsLeft: PartsLeft) {
    this.exercise = exercise;
    this.name = mistake.name;
    this.feedback = mistake.feedback;
    this.#mistake = mistake;
    this.#cases = cases;
    this.#partsLeft = partsLeft;
  }

  /** Throws `BrokenExercise` where the author's file does not load. */
  call(args: Value[]): Outcome {
    return this.budget.payFor((workAllowed) => this.#call(args, workAllowed));
  }

  #call(args: Value[], workAllowed: number): Outcome {
    return callAuthorSubmission(this.exercise, this.#mistake, args, workAllowed);
  }

  /** The mistake on all cases of the seed. */
  get judged(): Judged[] {
    return this.#cases.map((_, index) => this.on(index));
  }

  /** The mistake on one case of the seed. */
  on(index: number): Judged {
    const it = this.#cases[index] as Case;
    const known = this.#judged[index];
    if (known) return known;
    const judged = judgedAs(this.exercise, it, this.#call(it.args, WORK_PER_CALL));
    const { outcome } = judged;
    if (outcome.kind !== 'value' || this.#partsLeft.takes(outcome.value)) this.#judged[index] = judged;
    return judged;
  }

  /** What shows that it is wrong; undefined where no case does. */
  cause(onQuestion: () => void): Cause | undefined {
    const first = this.#cause ? undefined : this.judged.find((it) => !isRight(it));
    if (first) this.#cause = findCause(this, this.judged, first, onQuestion);
    return this.#cause;
  }
}
