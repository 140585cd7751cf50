import type { Case } from '../cases/case.ts';
import type { Graded, Tally } from '../verdict.ts';
import { isRight, type Judged, verdictName } from './judged.ts';

/** How a case turned out, in one character. Scores, heat maps and exports read these. */
export type CaseMark = keyof typeof CASE_MARKS;

/** What each character says. */
export const CASE_MARKS = {
  r: 'right',
  w: 'wrong',
  e: 'an error was thrown, or the recursion went too deep',
  t: 'too much work',
  m: 'too much memory',
  o: 'too large a result',
  '-': 'not run',
} as const;

const noCases = (): Tally => ({ total: 0, run: 0, right: 0 });

/** Cases with how the submission did on each, as far as they were run: one character a case, and counts by group. */
export function summarise(cases: readonly Case[], judged: readonly Judged[]): Pick<Graded, 'cases' | 'groups'> {
  const groups = { edge: noCases(), golden: noCases(), generated: noCases(), sized: noCases() };
  const marks = cases.map(({ kind }, index) => {
    const mark = markOf(judged[index]);
    const group = groups[kind];
    group.total++;
    if (mark !== '-') group.run++;
    if (mark === 'r') group.right++;
    return mark;
  });
  return { cases: marks.join(''), groups };
}

function markOf(judged: Judged | undefined): CaseMark {
  if (!judged) return '-';
  if (isRight(judged)) return 'r';
  const verdict = verdictName(judged);
  switch (verdict) {
    case 'wrong_answer':
      return 'w';
    case 'run_time_error':
      return 'e';
    case 'time_limit_exceeded':
      return 't';
    case 'memory_limit_exceeded':
      return 'm';
    case 'output_limit_exceeded':
      return 'o';
    default:
      return verdict satisfies never;
  }
}

/** The marks and counts of a run that did not come about. */
export const NO_CASES: Pick<Graded, 'cases' | 'groups'> = summarise([], []);
