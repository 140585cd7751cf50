import type { Score } from '../../gradebook/best.ts';
import type { GradedResult } from '../../gradebook/result.ts';
import { assignmentsByExercise, type Scorer } from '../assignments/scoring.ts';
import type { StoredAssignment } from '../assignments/stored.ts';
import type { LightRow } from './light-rows.ts';

/** What counts of one member and one exercise. */
export interface Standing {
  /** The submission that counts; one without a verdict where none has one. */
  row: LightRow;
  score: Score | undefined;
}

/** Of each member and exercise the submission that counts, by the rule of its assignment: a pure fold. Keys: member, then exercise. */
export function standingsOf(
  rows: readonly LightRow[],
  assignments: readonly StoredAssignment[],
  scorer: Scorer,
): Map<string, Map<string, Standing>> {
  const byExercise = assignmentsByExercise(assignments);
  const standings = new Map<string, Map<string, Standing>>();
  for (const row of rows) {
    const its = standings.get(row.member) ?? new Map<string, Standing>();
    standings.set(row.member, its);
    const next = { row, score: scoreOf(row, scorer) };
    const present = its.get(row.exercise);
    const isLastCounted = byExercise.get(row.exercise)?.rules.count === 'last';
    if (!present || isAhead(next, present, isLastCounted)) its.set(row.exercise, next);
  }
  return standings;
}

const NO_CASES = { total: 0, run: 0, right: 0 };

/** Where no points hang on them. */
const NO_GROUPS: GradedResult['groups'] = { edge: NO_CASES, golden: NO_CASES, generated: NO_CASES, sized: NO_CASES };

function scoreOf({ verdict, member, exercise, received_at, groups, by }: LightRow, scorer: Scorer): Score | undefined {
  if (verdict === null) return undefined;
  return scorer(member, received_at, { exercise, verdict, groups: groups ?? NO_GROUPS, ...(by && { by }) });
}

/** Rows come in the order in which they were received: of equals the earlier one stays, unless the last one counts. */
function isAhead(next: Standing, present: Standing, isLastCounted: boolean): boolean {
  if (next.row.verdict === null || present.row.verdict === null) return present.row.verdict === null;
  if (isLastCounted) return true;
  if (next.score && present.score && next.score.points !== present.score.points) return next.score.points > present.score.points;
  const [isRight, wasRight] = [next.row.verdict === 'accepted', present.row.verdict === 'accepted'];
  return isRight === wasRight ? share(next.row) > share(present.row) : isRight;
}

const share = ({ cases_right, cases_total }: LightRow): number => (cases_total === 0 ? 0 : cases_right / cases_total);
