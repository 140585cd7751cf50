import type { VerdictName } from '../verdict.ts';

/**
 * Names of all verdicts, for whoever needs no more of them than the names. Apart from the schemas (`verdict.ts`), which bring the sentences
 * of the grader along: every page reads the record, and would fetch them.
 */
export const VERDICT_NAMES = [
  'accepted',
  'wrong_answer',
  'run_time_error',
  'time_limit_exceeded',
  'memory_limit_exceeded',
  'output_limit_exceeded',
  'compile_error',
  'judge_error',
] as const satisfies readonly VerdictName[];
