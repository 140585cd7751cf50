import { twoDecimals } from '../points/two-decimals.ts';
import type { Assignment } from '../classroom/messages/assignment.ts';
import type { Submission } from '../classroom/messages/submission.ts';

/** How a learner stands in one exercise of an assignment. */
export interface ExerciseRow {
  exercise: string;
  /** Of the exercise. */
  outOf: number;
  used: number;
  /** What counts by the rule of the assignment; undefined where nothing was received. */
  counts: Submission | undefined;
  /** Received and not judged yet. */
  waiting: number;
  /** Points that an instructor gave by hand, which stand in place of those of what counts. */
  byHand: ByHand | undefined;
}

export type ByHand = NonNullable<Assignment['exercises'][number]['byHand']>;

/** One row an exercise. `submissions`: what was received of a learner, the oldest first. */
export const exerciseRows = ({ exercises, count }: Assignment, submissions: readonly Submission[]): ExerciseRow[] =>
  exercises.map(({ exercise, points, used, byHand }) => {
    const own = submissions.filter((it) => it.exercise === exercise);
    return {
      exercise,
      outOf: points,
      used: Math.max(used, own.length),
      counts: count === 'last' ? own.at(-1) : bestOf(own),
      waiting: own.filter(({ state }) => state === 'waiting').length,
      byHand,
    };
  });

/** The one with the most points, of equal ones the first; what has none yet, only where there is nothing else. */
function bestOf(submissions: readonly Submission[]): Submission | undefined {
  const pointsOf = (it: Submission) => it.score?.points ?? -1;
  return submissions.reduce<Submission | undefined>((best, it) => (best && pointsOf(best) >= pointsOf(it) ? best : it), undefined);
}

/** Points of an exercise; undefined where nothing is worth any yet. */
export const pointsAt = ({ byHand, counts }: ExerciseRow): number | undefined => byHand?.points ?? counts?.score?.points;

/** Points of all exercises together. */
export const pointsOf = (rows: readonly ExerciseRow[]): { points: number; outOf: number } => ({
  points: twoDecimals(rows.reduce((sum, row) => sum + (pointsAt(row) ?? 0), 0)),
  outOf: twoDecimals(rows.reduce((sum, { outOf }) => sum + outOf, 0)),
});
