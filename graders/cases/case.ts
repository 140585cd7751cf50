import { callReference, type Exercise } from '../exercise.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { describeOutcome } from '../sandbox/outcome.ts';
import type { Value } from '../value.ts';
import type { Origin } from '../verdict.ts';

/** One call that a solution is judged on. */
export interface Case {
  kind: Origin['kind'];
  args: Value[];
  /** What the reference returns. */
  expected: Value;
  /** Ticks of the reference. */
  work: number;
  /** What a generated case was made from: the shrinker's handle. */
  choices?: readonly number[];
}

/** Where the arguments of a case come from: for its author, should the reference have no value for them. */
export interface Place {
  file: string;
  path?: (string | number)[];
  /** `edge 3`. */
  what: string;
}

/** A case of arguments: asks the reference what is expected. Throws `BrokenExercise` where it has no value. */
export function makeCase(exercise: Exercise, kind: Case['kind'], args: Value[], { what, ...place }: Place): Case {
  const outcome = callReference(exercise, args);
  if (outcome.kind !== 'value') throw new BrokenExercise({ ...place, found: `${what}: reference.ts ${describeOutcome(outcome)}.` });
  if (outcome.value === undefined) {
    throw new BrokenExercise({ ...place, found: `${what}: reference.ts returned undefined.`, fix: 'Is a return missing?' });
  }
  return { kind, args, expected: outcome.value, work: outcome.work };
}

/** A case of arguments that the shrinker found; undefined where the reference has no value for them. */
export function tryCase(exercise: Exercise, args: Value[]): Case | undefined {
  const outcome = callReference(exercise, args);
  return outcome.kind === 'value' ? { kind: 'generated', args, expected: outcome.value, work: outcome.work } : undefined;
}
