import type { Gradebook } from '../../classroom/messages/gradebook.ts';
import { twoDecimals } from '../../points/two-decimals.ts';

/** What somebody has of a link's points. */
export interface Worth {
  points: number;
  outOf: number;
}

interface Of {
  exercise: string | null;
  /** Of an assignment: its exercises. */
  exercises: readonly string[];
  /** What all of it is worth. */
  outOf: number;
}

type Row = Gradebook['rows'][number];

/** What a row of the gradebook says of a link: what stands there is told, and nothing where nothing was judged yet. A pure function. */
export function worthIn({ cells }: Row, exerciseIds: readonly string[], { exercise, exercises, outOf }: Of): Worth | undefined {
  const wanted = exercise === null ? exercises : [exercise];
  const judged = wanted.flatMap((id) => pointsOf(cells[exerciseIds.indexOf(id)]));
  if (judged.length === 0) return undefined;
  return { points: twoDecimals(judged.reduce((sum, points) => sum + points, 0)), outOf };
}

function pointsOf(cell: Row['cells'][number] | undefined): number[] {
  if (!cell) return [];
  if (cell.score) return [cell.score.points];
  return cell.state === 'waiting' || cell.state === 'not-graded' ? [] : [cell.state === 'accepted' ? 1 : 0];
}

/** Where the scores of a line item go: a segment more, before what stands behind a question mark (AGS 2.0 §3.3). */
export function scoresUrl(lineItem: string): string {
  const url = new URL(lineItem);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/scores`;
  return url.href;
}

/** A score as it is told (AGS 2.0 §3.3.2). `at`: when the points came to be; a platform keeps the newest, whatever comes in which order. */
export const scoreMessage = (subject: string, { points, outOf }: Worth, at: Date) => ({
  userId: subject,
  scoreGiven: points,
  scoreMaximum: outOf,
  activityProgress: 'Submitted',
  gradingProgress: 'FullyGraded',
  timestamp: at.toISOString(),
});
