import { type Cause, findCause } from './cause.ts';
import type { Case } from '../cases/case.ts';
import type { Exercise } from '../exercise.ts';
import { isRight, type Judged, judgedAs, type Solution } from '../judge/judged.ts';
import type { AuthorSubmission } from '../package/schema.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import type { Value } from '../value.ts';

/**
 * A known wrong solution on the cases of a seed: what learners' outcomes are compared with. It runs in the author sandbox, case by
 * case as it is asked, and keeps what it found: half of a class makes the same few mistakes.
 */
export class KnownMistake implements Solution {
  readonly exercise: Exercise;
  readonly name: string;
  readonly feedback: AuthorSubmission['feedback'];
  readonly call: (args: Value[]) => Outcome;
  readonly #cases: readonly Case[];
  readonly #judged: (Judged | undefined)[] = [];
  #cause: Cause | undefined;

  constructor(exercise: Exercise, { name, feedback }: AuthorSubmission, cases: readonly Case[], call: (args: Value[]) => Outcome) {
    this.exercise = exercise;
    this.name = name;
    this.feedback = feedback;
    this.call = call;
    this.#cases = cases;
  }

  /** The mistake on all cases of the seed. */
  get judged(): Judged[] {
    return this.#cases.map((_, index) => this.on(index));
  }

  /** The mistake on one case of the seed. */
  on(index: number): Judged {
    const it = this.#cases[index] as Case;
    this.#judged[index] ??= judgedAs(this.exercise, it, this.call(it.args));
    return this.#judged[index];
  }

  /** What shows that it is wrong; undefined where no case does. */
  cause(onQuestion: () => void): Cause | undefined {
    const first = this.#cause ? undefined : this.judged.find((it) => !isRight(it));
    if (first) this.#cause = findCause(this, this.judged, first, onQuestion);
    return this.#cause;
  }
}
