import type { Message } from '../../messages/message.ts';
import type { Value } from '../../value.ts';
import type { Change } from './changes.ts';
import type { Observation } from './evidence.ts';

/** A relation that holds on all cases of a run, and the way to hold it against further ones. */
export interface Finding {
  message: Message;
  /** Whether the relation holds on a case, seen or not. */
  fits(it: Observation): boolean;
}

/** What a relation is looked for in. */
export interface Seen {
  cases: Observation[];
  /** Names of the entry's parameters, where they are known. */
  names?: string[] | undefined;
  /** Absent where only results are there, and nothing can be run. */
  ask?: Ask | undefined;
}

/** Both solutions on changed arguments. The answers are remembered; undefined where there is none, or no work is left for it. */
export interface Ask {
  /** What may be changed about the arguments of the run. */
  changes: readonly Change[];
  reference(change: Change, args: Value[]): Value;
  learner(change: Change, args: Value[]): Value;
}
