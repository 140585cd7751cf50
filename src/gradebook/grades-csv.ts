import { stringify } from 'csv-stringify/browser/esm/sync';
import { isAccepted, type Row } from './best.ts';
import { byCodeUnits } from './code-units.ts';

/**
 * `grades.csv`: one row a learner, one column an exercise. 1: accepted; 0: judged, not accepted; `not graded`: handed in, but without a
 * verdict; empty: not handed in. A cell that a spreadsheet would calculate begins with an apostrophe, and the mark at the beginning has
 * Excel read the file as UTF-8.
 */
export function gradesCsv(rows: readonly Row[]): string {
  const exercises = [...new Set(rows.flatMap(({ byExercise }) => [...byExercise.keys()]))].sort(byCodeUnits);
  const cells = rows.map(({ key, names, byExercise }) => [
    key,
    names.join(' / '),
    ...exercises.map((exercise) => cellOf(byExercise.get(exercise))),
    String([...byExercise.values()].filter((it) => it.kind === 'graded' && isAccepted(it)).length),
  ]);
  return stringify([['learner', 'name', ...exercises, 'accepted'], ...cells], { escape_formulas: true, bom: true });
}

function cellOf(result: ReturnType<Row['byExercise']['get']>): string {
  if (!result) return '';
  if (result.kind === 'not-graded') return 'not graded';
  return isAccepted(result) ? '1' : '0';
}
