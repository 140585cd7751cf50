/** Something an author has to mend (`error`) or should know (`note`). */
export interface Finding {
  severity: 'error' | 'note';
  /** Which rule of the check speaks: stable, for programs that read the report. */
  rule: Rule;
  /** Within the exercise's folder. */
  file: string;
  /** From 1. */
  line?: number;
  /** Sentences for the author. */
  found: string;
  expected?: string;
  mend?: string;
}

/** What a finding says. */
export type Said = Pick<Finding, 'found' | 'expected' | 'mend'>;

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
  | 'coincidence'
  | 'margin'
  | 'mutant'
  | 'equivalent-mutant'
  | 'determinism'
  | 'domain'
  | 'size'
  | 'contract'
  | 'statement'
  | 'hints'
  | 'law'
  | 'work'
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

/** The line, from 1, on which the `nth` match of a pattern (from 0) begins; undefined where there is none. */
export function lineOf(text: string, pattern: RegExp, nth = 0): number | undefined {
  const match = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))][nth];
  return match && text.slice(0, match.index).split('\n').length;
}
