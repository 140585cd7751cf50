import { isAccepted, type Row, rowsOf, type Score } from '../gradebook/best.ts';
import type { GradedResult, Result } from '../gradebook/result.ts';
import { type Grading, ruleOf } from './grading-file.ts';
import { shareOf } from './share.ts';
import { twoDecimals } from '../points/two-decimals.ts';

const DAY_MS = 86_400_000;

/** What points depend on. */
export type Scored = Pick<GradedResult, 'exercise' | 'verdict' | 'groups' | 'by' | 'submittedAt'>;

/** The points of one submission: a pure function of the verdict, the time that it claims, and the rules. */
export function scoreOf(result: Scored, grading: Grading): Score {
  const { points: outOf, by } = ruleOf(grading, result.exercise);
  const share = isAccepted(result) ? 1 : by === 'all-or-nothing' ? 0 : shareOf(result, grading.groups);
  const daysLate = daysLateOf(result, grading.due);
  return { points: twoDecimals(outOf * share * keptOf(result, daysLate, grading.late)), outOf, daysLate };
}

function daysLateOf({ submittedAt }: Scored, due: string | undefined): number {
  const late = Date.parse(submittedAt ?? '') - Date.parse(due ?? '');
  return late > 0 ? Math.ceil(late / DAY_MS) : 0;
}

/** The share of the points that is left after what lateness costs. */
function keptOf({ submittedAt }: Scored, daysLate: number, late: Grading['late']): number {
  if (daysLate === 0) return 1;
  if (!late) return 1;
  if (late.until !== undefined && Date.parse(submittedAt ?? '') > Date.parse(late.until)) return 0;
  return 1 - Math.min(late.atMost, daysLate * late.perDay);
}

/** Rows by the rules: of several submissions of one exercise the one with the most points counts, or the newest. */
export function scoredRows(results: readonly Result[], grading: Grading): (Row & Required<Pick<Row, 'scores' | 'total'>>)[] {
  return rowsOf(results, (a, b) => isAhead(a, b, grading)).map((row) => {
    const scores = new Map<string, Score>();
    for (const [exercise, result] of row.byExercise) if (result.kind === 'graded') scores.set(exercise, scoreOf(result, grading));
    return { ...row, scores, total: twoDecimals([...scores.values()].reduce((sum, { points }) => sum + points, 0)) };
  });
}

function isAhead(a: Result, b: Result, grading: Grading): boolean {
  if (a.kind !== 'graded' || b.kind !== 'graded') return a.kind === 'graded' && b.kind !== 'graded';
  switch (grading.count) {
    case 'best':
      return scoreOf(a, grading).points > scoreOf(b, grading).points;
    case 'last':
      return timeOf(a) > timeOf(b);
    default:
      return grading.count satisfies never;
  }
}

/** What claims no time is older than all that claims one. */
const timeOf = ({ submittedAt }: GradedResult): number => Date.parse(submittedAt ?? '') || 0;
