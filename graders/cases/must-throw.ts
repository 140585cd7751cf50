import type { ExercisePackage } from '../package/schema.ts';
import { describeOutcome, type Outcome } from '../sandbox/outcome.ts';
import { foreign, type Value } from '../value.ts';

/** What is expected of a call that must throw: nothing that could be returned. */
export const THROWN: Value = foreign('thrown');

/** Errors that the language throws where a program has a slip: no author throws them to say something of an argument. */
const OF_SLIPS: readonly (string | undefined)[] = ['TypeError', 'ReferenceError', 'SyntaxError', 'InternalError', 'URIError', 'EvalError'];

/** Whether the reference has refused these arguments, as the exercise says that right solutions do. */
export const hasRefused = ({ throws }: Pick<ExercisePackage, 'throws'>, outcome: Outcome): boolean =>
  throws !== undefined && outcome.kind === 'error' && !OF_SLIPS.includes(outcome.error.name);

/** What the author of a reference that has no value is told to do. */
export function withoutValue({ throws }: Pick<ExercisePackage, 'throws'>, outcome: Outcome): { found: string; fix?: string } {
  const found = `reference.ts ${describeOutcome(outcome)}.`;
  if (outcome.kind !== 'error') return { found };
  return throws === undefined
    ? { found, fix: 'Leave such inputs out. Where right solutions have to throw, say so in exercise.yaml: throws: A sentence on when.' }
    : { found, fix: 'This looks like a slip. Where right solutions have to throw, write throw new RangeError(…) in the reference.' };
}
