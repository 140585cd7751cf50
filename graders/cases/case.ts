import { callReference, type Exercise } from '../exercise.ts';
import { canonicalText } from '../identity.ts';
import { BrokenExercise } from '../messages/author-fault.ts';
import { type Budget, endedTheRun } from '../sandbox/budget.ts';
import { WORK_PER_REFERENCE } from '../sandbox/limits.ts';
import { CASES_PARTS } from '../memory/memory-limits.ts';
import type { PartsLeft } from '../memory/parts-left.ts';
import { hasRefused, THROWN, withoutValue } from './must-throw.ts';
import { holdsForeign, type Value } from '../value.ts';
import type { Origin } from '../verdict.ts';

/** One call that a solution is judged on. */
export interface Case {
  kind: Origin['kind'];
  /** The author's name for the group of an edge, where edges have groups. */
  group?: string;
  args: Value[];
  /** What the reference returns; `isThrown` where it throws, as the contract says. */
  expected: Value;
  /** Ticks of the reference. */
  work: number;
  /** What a generated case was made from: the shrinker's handle. */
  choices?: readonly number[];
}

/** Where the arguments of a case come from: for its author, should the reference have no value for them. */
export interface CaseSource {
  file: string;
  path?: (string | number)[];
  /** `edge 3`. */
  what: string;
}

/** What the cases of a run are made from: the reference's ticks, and room to keep them. */
export interface Means {
  budget: Budget;
  partsLeft: PartsLeft;
}

/** A case of arguments: asks the reference what is expected. Throws `BrokenExercise` where it has no value, or where there is no room. */
export function makeCase(
  exercise: Exercise,
  kind: Case['kind'],
  args: Value[],
  { what, ...place }: CaseSource,
  { budget, partsLeft }: Means,
): Case {
  if (holdsForeign(args)) {
    throw new BrokenExercise({
      ...place,
      found: `${what}: an argument is no plain data.`,
      fix: 'Use numbers, strings, lists and plain records.',
    });
  }
  const outcome = callReference(exercise, args, budget);
  if (endedTheRun(outcome)) {
    throw new BrokenExercise({
      ...place,
      found: `${what}: here reference.ts has taken more than ${WORK_PER_REFERENCE} ticks for the cases of a run.`,
      expected: 'at most a tenth of what a solution may take.',
      fix: 'Draw smaller inputs, or make the reference cheaper.',
    });
  }
  if (hasRefused(exercise.package, outcome)) return { kind, args, expected: THROWN, work: outcome.work };
  if (outcome.kind !== 'value') {
    const { found, fix = `Let reference.ts return one, or take this input out of ${place.file}.` } = withoutValue(
      exercise.package,
      outcome,
    );
    throw new BrokenExercise({
      ...place,
      found: `${what}, for the arguments ${shortened(canonicalText(args))}: ${found}`,
      expected: 'a value for every input that there is.',
      fix,
    });
  }
  if (outcome.value === undefined) {
    throw new BrokenExercise({ ...place, found: `${what}: reference.ts returned undefined.`, fix: 'Is a return missing?' });
  }
  if (holdsForeign(outcome.value)) {
    throw new BrokenExercise({
      ...place,
      found: `${what}: reference.ts returned something that is no plain data.`,
      fix: 'Return numbers, strings, lists and plain records.',
    });
  }
  if (!partsLeft.takes(args, outcome.value)) {
    throw new BrokenExercise({
      ...place,
      found: `${what}: here the cases of a run have more than ${CASES_PARTS} parts (numbers, characters, fields).`,
      expected: 'inputs and results that can be read.',
      fix: 'Draw smaller inputs.',
    });
  }
  return { kind, args, expected: outcome.value, work: outcome.work };
}

/** Arguments in a message: enough to see which ones they are. */
const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** A case of arguments that the shrinker found; undefined where the reference has no value for them. */
export function tryCase(exercise: Exercise, args: Value[], budget: Budget): Case | undefined {
  const outcome = callReference(exercise, args, budget);
  if (hasRefused(exercise.package, outcome)) return { kind: 'generated', args, expected: THROWN, work: outcome.work };
  return outcome.kind === 'value' ? { kind: 'generated', args, expected: outcome.value, work: outcome.work } : undefined;
}
