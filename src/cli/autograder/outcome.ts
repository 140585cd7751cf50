import type { Verdict } from '../../../graders/verdict.ts';
import { shown } from '../../gradebook/shown.ts';
import { groupName } from '../../points/group-name.ts';
import { type GroupShare, sharesOf } from '../../grading/share.ts';
import { twoDecimals } from '../../points/two-decimals.ts';
import { verdictLines } from '../verdict-output.ts';
import type { Settings } from './settings.ts';

/** One group of cases, as services show a test. `score` and `outOf` are 0 where points are given for everything or nothing. */
export interface GroupOutcome {
  name: string;
  isPassed: boolean;
  says: string;
  score: number;
  outOf: number;
}

/** What a submission is worth, before it is written as a service wants it. */
export interface Outcome {
  score: number;
  outOf: number;
  isPassed: boolean;
  /** For the learner: lines without anything that a terminal or a page would obey. */
  lines: string[];
  groups: GroupOutcome[];
}

/** What a verdict is worth by the settings, and how each group of cases went. The points of the groups are those of the whole. */
export function outcomeOf(verdict: Verdict, file: string, { points, by, groups: weights }: Settings): Outcome {
  const isPassed = verdict.verdict === 'accepted';
  const { groups: cases, points: ofGroups } = verdict;
  const shares = sharesOf(
    { groups: cases, ...(ofGroups && { points: ofGroups }), ...(verdict.verdict === 'time_limit_exceeded' && { by: verdict.by }) },
    weights,
  );
  const most = by === 'all-or-nothing' ? shares.map(() => 0) : parts(points, shares);
  const isRefused = verdict.verdict === 'time_limit_exceeded' && verdict.by === 'factor';
  const groups = shares.map(({ group, share, right, total }, index): GroupOutcome => {
    const isSlow = isRefused && group === 'sized';
    const outOf = most[index] ?? 0;
    return {
      name: groupName(group),
      isPassed: share === 1,
      says: isSlow ? 'The values are right; the work grows faster than it may.' : `${right} of ${total} agree with the reference.`,
      score: twoDecimals(outOf * share),
      outOf,
    };
  });
  const score = isPassed ? points : twoDecimals(groups.reduce((sum, group) => sum + group.score, 0));
  return { score, outOf: points, isPassed, lines: verdictLines(file, verdict).map(shown), groups };
}

/** Points divided by weight, in hundredths, so that they add up to all. */
function parts(points: number, shares: readonly GroupShare[]): number[] {
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  let weight = 0;
  let given = 0;
  return shares.map((share) => {
    weight += share.weight;
    const upToHere = total === 0 ? 0 : twoDecimals((points * weight) / total);
    const part = twoDecimals(upToHere - given);
    given = upToHere;
    return part;
  });
}

/** Nothing was there to be judged: no points, and what to do. */
export const nothingToGrade = (says: string, { points }: Settings): Outcome => ({
  score: 0,
  outOf: points,
  isPassed: false,
  lines: [shown(says)],
  groups: [],
});
