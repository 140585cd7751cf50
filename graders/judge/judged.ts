import type { Case } from '../cases/case.ts';
import type { Message } from '../messages/message.ts';
import type { Outcome } from '../sandbox/outcome.ts';
import type { VerdictName } from '../verdict.ts';
import type { Wrongness } from './wrongness.ts';

/** How a solution did on a case. `wrongness` says something only of values: any other outcome is a failure of its own kind,
 * but for an error where the call has to throw. */
export interface Judged {
  case: Case;
  outcome: Outcome;
  wrongness: Wrongness;
  /** Why the author's checker refused a value, where it was asked. */
  refusal?: Message;
  /** Ticks of that checker. */
  checking?: number;
}

/** The verdict's name for a case that failed. */
export function verdictName({ outcome }: Judged): Exclude<VerdictName, 'accepted' | 'compile_error' | 'judge_error'> {
  switch (outcome.kind) {
    case 'value':
      return 'wrong_answer';
    case 'error':
    case 'stack':
      return 'run_time_error';
    case 'work':
      return 'time_limit_exceeded';
    case 'memory':
      return 'memory_limit_exceeded';
    case 'output':
      return 'output_limit_exceeded';
    default:
      return outcome satisfies never;
  }
}

/** Limits end a run: what comes after would most likely meet them again, slowly. */
export const isLimit = ({ outcome: { kind } }: Judged): boolean => kind === 'work' || kind === 'memory' || kind === 'output';

export const isRight = ({ wrongness }: Judged): boolean => wrongness === 0;
