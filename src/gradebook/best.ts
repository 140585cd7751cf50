import { tidy } from '../../graders/submission-file/schema.ts';
import { byCodeUnits } from './code-units.ts';
import type { GradedResult, Result, UngradedResult } from './result.ts';

/** A learner with the result that counts for each exercise. */
export interface Row {
  /** What the learner is told from others by: the id of the system that packed the files, where one did. */
  key: string;
  /** The names that were given; more than one is a conflict that a person has to look at. */
  names: string[];
  /** Who it is by the learning management system, where one packed the files. */
  lms?: NonNullable<GradedResult['lms']>;
  byExercise: Map<string, Result>;
  /** What each is worth and their sum, where there are rules for it. */
  scores?: ReadonlyMap<string, Score>;
  total?: number;
}

/** What a submission is worth, and what being late cost. */
export interface Score {
  /** To two decimals. */
  points: number;
  /** Of the exercise. */
  outOf: number;
  /** Begun days after it was due, 0 where it was in time or claims no time. */
  daysLate: number;
}

/**
 * One row a learner, in the order of the results. Of several submissions of one exercise the best counts, or the one that `isAhead` of the
 * others, and an earlier one of equals.
 */
export function rowsOf(results: readonly Result[], isAhead = isBetter): Row[] {
  const rows = new Map<string, Row>();
  for (const result of results) {
    const { key, learner, exercise } = result;
    if (key === undefined) continue;
    const row: Row = rows.get(key) ?? { key, names: [], byExercise: new Map() };
    rows.set(key, row);
    const name = learner && tidy(learner.name);
    if (name && !row.names.includes(name)) row.names.push(name);
    if (result.kind === 'graded' && result.lms) row.lms = result.lms;
    if (exercise === undefined) continue;
    const present = row.byExercise.get(exercise);
    if (!present || isAhead(result, present)) row.byExercise.set(exercise, result);
  }
  return [...rows.values()];
}

/** What is told of a result where only the verdict counts. */
export type Standing = Pick<GradedResult, 'kind' | 'verdict'> | Pick<UngradedResult, 'kind' | 'isUnknown'>;

/** A row as far as tables of grades go. */
export type GradesRow = Omit<Row, 'byExercise'> & { byExercise: ReadonlyMap<string, Standing> };

/** Ids of all exercises that there are and that somebody handed in, in the order of the columns. */
export const exercisesOf = (rows: readonly GradesRow[]): string[] =>
  [...new Set(rows.flatMap(({ byExercise }) => [...byExercise].flatMap(([exercise, it]) => (isKnown(it) ? [exercise] : []))))].sort(
    byCodeUnits,
  );

const isKnown = (standing: Standing): boolean => standing.kind === 'graded' || !standing.isUnknown;

/** Points where there are rules, else the number of accepted exercises. */
export const totalOf = ({ byExercise, total }: GradesRow): number =>
  total ?? [...byExercise.values()].filter((it) => it.kind === 'graded' && isAccepted(it)).length;

function isBetter(a: Result, b: Result): boolean {
  if (a.kind !== 'graded' || b.kind !== 'graded') return a.kind === 'graded' && b.kind !== 'graded';
  if (isAccepted(a) !== isAccepted(b)) return isAccepted(a);
  return share(a) > share(b);
}

export const isAccepted = ({ verdict }: Pick<GradedResult, 'verdict'>): boolean => verdict === 'accepted';

const share = ({ casesRight, casesTotal }: GradedResult): number => (casesTotal === 0 ? 0 : casesRight / casesTotal);
