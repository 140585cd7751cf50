import type { Value } from '../value.ts';
import type { Thrown } from './realm/errors.ts';

/** What became of one evaluation or call in the sandbox. `work`: ticks until its end, exact where it ended by itself or at the limit. */
export type Outcome = Ended & { work: number };

export type Ended =
  | { kind: 'value'; value: Value }
  /** Something was thrown and not caught. */
  | { kind: 'error'; error: Thrown }
  /** Recursion too deep: the engine stopped where it was, as with `work`. */
  | { kind: 'stack' }
  /** Used up its ticks: the engine stopped where it was, and no `catch` or `finally` ran. */
  | { kind: 'work' }
  /** The heap grew beyond its end, even if a value came back; or an allocation failed and nothing caught it. */
  | { kind: 'memory' }
  /** The value has too many parts or is too deep. */
  | { kind: 'output' };

/** What happened, to go after a file's name. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'value':
      return 'returned a value that does not fit';
    case 'error':
      return `threw ${outcome.error.name ?? 'an error'}: ${outcome.error.message ?? ''}`;
    case 'stack':
      return 'recursed too deep';
    case 'work':
      return 'did not end within the limit on work';
    case 'memory':
      return 'used more memory than allowed';
    case 'output':
      return 'returned more than can be read';
    default:
      return outcome satisfies never;
  }
}
