import { stringify } from 'csv-stringify/browser/esm/sync';
import { exercisesOf, isAccepted, type GradesRow, totalOf } from './best.ts';
import { shown } from './shown.ts';

/** `plain`: for people and spreadsheets; the others are read by the system of that name. */
export const COLUMNS = ['plain', 'moodle', 'canvas'] as const;
export type Columns = (typeof COLUMNS)[number];

/**
 * `grades.csv`: one row a learner, one column an exercise. 1: accepted; 0: judged, not accepted; `not graded`: handed in, but without a
 * verdict; empty: not handed in. Where rows have scores, points stand in place of 1 and 0. A cell that a spreadsheet would calculate begins with an apostrophe, control characters are shown and not
 * obeyed, and the mark at the beginning has Excel read the file as UTF-8.
 *
 * `moodle`: the grading worksheet of an assignment (Identifier, Full name, Grade …), whose grade is the number of accepted exercises.
 * `canvas`: the gradebook's own import (Student, ID …, points possible in the second row), with an empty cell where nothing was graded, so
 * that no grade is written over.
 */
export function gradesCsv(rows: readonly GradesRow[], columns: Columns = 'plain'): string {
  const exercises = exercisesOf(rows);
  return stringify(
    tableOf(rows, exercises, columns).map((cells) => cells.map(shown)),
    { escape_formulas: true, bom: true },
  );
}

function tableOf(rows: readonly GradesRow[], exercises: readonly string[], columns: Columns): string[][] {
  switch (columns) {
    case 'plain':
      return [
        ['learner', 'name', ...exercises, rows.some(({ total }) => total !== undefined) ? 'points' : 'accepted'],
        ...rows.map((row) => [row.key, nameOf(row), ...exercises.map((exercise) => cellOf(row, exercise)), String(totalOf(row))]),
      ];
    case 'moodle': {
      const most = String(exercises.reduce((sum, exercise) => sum + outOf(rows, exercise), 0));
      return [
        ['Identifier', 'Full name', 'Grade', 'Maximum Grade', 'Last modified (grade)', ...exercises],
        ...rows.map((row) => [
          `Participant ${row.key}`,
          row.lms?.name || nameOf(row),
          String(totalOf(row)),
          most,
          '',
          ...exercises.map((exercise) => cellOf(row, exercise)),
        ]),
      ];
    }
    case 'canvas':
      return [
        ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...exercises],
        ['    Points Possible', '', '', '', '', ...exercises.map((exercise) => String(outOf(rows, exercise)))],
        ...rows.map((row) => [
          nameOf(row) || (row.lms?.name ?? ''),
          row.key,
          '',
          '',
          '',
          ...exercises.map((exercise) => (row.byExercise.get(exercise)?.kind === 'graded' ? cellOf(row, exercise) : '')),
        ]),
      ];
    default:
      return columns satisfies never;
  }
}

const nameOf = ({ names }: GradesRow): string => names.join(' / ');

/** Points that an exercise has, 1 where there are no rules. */
const outOf = (rows: readonly GradesRow[], exercise: string): number =>
  rows.reduce((most, { scores }) => Math.max(most, scores?.get(exercise)?.outOf ?? 0), rows.some(({ scores }) => scores) ? 0 : 1);

function cellOf({ byExercise, scores }: GradesRow, exercise: string): string {
  const result = byExercise.get(exercise);
  if (!result) return '';
  if (result.kind === 'not-graded') return 'not graded';
  return String(scores?.get(exercise)?.points ?? (isAccepted(result) ? 1 : 0));
}
