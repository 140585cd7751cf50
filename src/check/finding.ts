import type { AuthorFault } from '../../graders/messages/author-fault.ts';

/** Something an author has to fix (`error`) or should know (`note`). */
export interface Finding extends AuthorFault {
  severity: 'error' | 'note';
  /** Which rule of the check speaks: stable, for programs that read the report. */
  rule: Rule;
}

/** What a finding says, and where in a YAML or JSON file. */
export type Said = Pick<Finding, 'found' | 'expected' | 'fix' | 'path'>;

export type Rule =
  | 'schema'
  | 'duplicate-id'
  | 'broken'
  | 'golden'
  | 'types'
  | 'parameters'
  | 'starter'
  | 'submission'
  | 'feedback'
  | 'misreading'
  | 'coincidence'
  | 'margin'
  | 'tolerance'
  | 'points'
  | 'throws'
  | 'drawing'
  | 'data'
  | 'functions'
  | 'mutant'
  | 'equivalent-mutant'
  | 'determinism'
  | 'domain'
  | 'inputs'
  | 'promise'
  | 'says-nothing'
  | 'unfinished'
  | 'given-away'
  | 'repeated'
  | 'names'
  | 'rendering'
  | 'template'
  | 'tolerance'
  | 'size'
  | 'contract'
  | 'statement'
  | 'hints'
  | 'law'
  | 'accept'
  | 'step'
  | 'work'
  | 'task'
  | 'examples'
  | 'lesson';

export const error = (rule: Rule, file: string, said: Said, line?: number): Finding => ({
  severity: 'error',
  rule,
  file,
  ...(line !== undefined && { line }),
  ...said,
});

export const note = (rule: Rule, file: string, said: Said, line?: number): Finding => ({
  ...error(rule, file, said, line),
  severity: 'note',
});

/** A fault that was found where an exercise or a quiz was read or opened. */
export const errorOf = (rule: Rule, fault: AuthorFault): Finding => ({ severity: 'error', rule, ...fault });
