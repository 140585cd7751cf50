import type { Case } from '../cases/case.ts';
import type { ExercisePackage } from '../package/schema.ts';
import type { PointsOfGroup } from '../verdict.ts';
import { isRight, type Judged } from './judged.ts';

/** Cases with how the submission did on each, as far as they were run. */
export interface CasesJudged {
  cases: readonly Case[];
  judged: readonly Judged[];
}

/** The group that an author gives points for: of edges the author's own, where they have one, else the kind of the case. */
export const groupOf = ({ group, kind }: Pick<Case, 'group' | 'kind'>): string => group ?? kind;

/**
 * What each group of cases is worth by `points` in exercise.yaml, and how the submission did on it. `isRefused`: the work grows faster than
 * it may, so that no run of growing size counts as right, though its value is.
 */
export function pointsByGroup(
  points: NonNullable<ExercisePackage['points']>,
  { cases, judged }: CasesJudged,
  isRefused: boolean,
): PointsOfGroup[] {
  return Object.entries(points).map(([group, worth]) => {
    const places = cases.flatMap((it, index) => (groupOf(it) === group ? [judged[index]] : []));
    const run = places.filter((it) => it !== undefined);
    const right = isRefused && group === 'sized' ? 0 : run.filter(isRight).length;
    return { group, points: worth, total: places.length, run: run.length, right };
  });
}
