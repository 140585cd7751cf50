import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/gradebook/best.ts';
import { gradesCsv } from '../../src/gradebook/grades-csv.ts';
import type { Result } from '../../src/gradebook/result.ts';
import { graded } from './a-result.ts';

const csv = (results: Result[]): string[][] => parse(gradesCsv(rowsOf(results)), { bom: true });

it('has a row for each learner and a column for each exercise', () => {
  const notGraded = { kind: 'not-graded', key: 'eve', exercise: 'entropy', file: 'f', position: 0, found: 'x', fix: 'y' } as const;
  expect(
    csv([
      graded({ verdict: 'wrong_answer', casesRight: 3 }),
      graded({ position: 1 }),
      graded({ exercise: 'cca', verdict: 'wrong_answer', casesRight: 1 }),
      graded({ key: 'bob', learner: { id: 'bob', name: 'Bob "B", jr.\nx' } }),
      notGraded,
      { kind: 'not-graded', file: 'notes.pdf', position: 0, found: 'x', fix: 'y' },
    ]),
  ).toEqual([
    ['learner', 'name', 'cca', 'entropy', 'accepted'],
    ['ada', 'Ada', '0', '1', '1'],
    ['bob', 'Bob "B", jr.\nx', '', '1', '1'],
    ['eve', '', '', 'not graded', '0'],
  ]);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('calculates nothing: %j', (id) => {
  const [, row] = csv([graded({ key: id, learner: { id, name: id } })]);
  expect(row?.slice(0, 2)).toEqual([`'${id}`, `'${id.trim()}`]);
});

it.each(['__proto__', 'constructor', '../../etc/passwd'])('takes the id %j as any other', (key) => {
  expect(csv([graded({ key }), graded({ key: 'bob' })]).map(([first]) => first)).toEqual(['learner', key, 'bob']);
});
