import type { Value } from '../value.ts';
import type { Thrown } from './realm/errors.ts';

/** What became of one evaluation or call in the sandbox. `work`: ticks until its end, exact where it ended by itself or at the limit. */
export type Outcome = Ended & { work: number };

export type Ended =
  | { kind: 'value'; value: Value }
  /** Something was thrown and not caught. */
  | { kind: 'error'; error: Thrown }
  /** Recursion too deep for QuickJS's stack or, below it, the host's. */
  | { kind: 'stack' }
  /** Used up its ticks: the engine stopped where it was, and no `catch` or `finally` ran. */
  | { kind: 'work' }
  /** The heap grew beyond its end, even if a value came back; or an allocation failed and nothing caught it. */
  | { kind: 'memory' }
  /** The value has too many parts or is too deep. */
  | { kind: 'output' };
