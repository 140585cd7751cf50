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
    ['bob', 'Bob "B", jr.\\nx', '', '1', '1'],
    ['eve', '', '', 'not graded', '0'],
  ]);
});

it('has no column for an exercise that there is not, whatever somebody calls it', () => {
  const nowhere = { kind: 'not-graded', key: 'eve', exercise: '../../secret', file: 'f', position: 0, found: 'x', fix: 'y' } as const;
  expect(csv([graded(), { ...nowhere, isUnknown: true }])).toEqual([
    ['learner', 'name', 'entropy', 'accepted'],
    ['ada', 'Ada', '1', '1'],
    ['eve', '', '', '0'],
  ]);
  expect(csv([graded(), nowhere])[0]).toContain('../../secret');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('calculates nothing: %j', (id) => {
  const [, row] = csv([graded({ key: id, learner: { id, name: id } })]);
  expect(row?.slice(0, 2)).toEqual([`'${id}`, `'${id.trim()}`]);
});

it.each(['__proto__', 'constructor', '../../etc/passwd'])('takes the id %j as any other', (key) => {
  expect(csv([graded({ key }), graded({ key: 'bob' })]).map(([first]) => first)).toEqual(['learner', key, 'bob']);
});

it('shows control characters, invisible ones and what turns the direction, and obeys none', () => {
  const id = '\u001b[2J\r=1\u202Egpj';
  const [, row] = csv([graded({ key: id, learner: { id, name: '\t=1' } })]);
  expect(row?.slice(0, 2)).toEqual(['\\x1b[2J\\x0d=1\\u202egpj', "'=1"]);
});

const lms = { system: 'moodle', id: '4711', name: 'Ada Lovelace' } as const;
const inSystems = [
  graded({ key: '4711', lms }),
  graded({ key: '4711', lms, exercise: 'cca', verdict: 'wrong_answer' }),
  graded({ key: 'bob', learner: { id: 'bob', name: 'Bob' } }),
];

it('writes the columns that Moodle’s grading worksheet has', () => {
  expect(parse(gradesCsv(rowsOf(inSystems), 'moodle'), { bom: true, columns: true })).toEqual([
    {
      Identifier: 'Participant 4711',
      'Full name': 'Ada Lovelace',
      Grade: '1',
      'Maximum Grade': '2',
      'Last modified (grade)': '',
      cca: '0',
      entropy: '1',
    },
    {
      Identifier: 'Participant bob',
      'Full name': 'Bob',
      Grade: '1',
      'Maximum Grade': '2',
      'Last modified (grade)': '',
      cca: '',
      entropy: '1',
    },
  ]);
});

it('writes the columns that Canvas imports, and no cell where nothing has a verdict', () => {
  const notGraded = { kind: 'not-graded', key: 'bob', exercise: 'cca', file: 'f', position: 0, found: 'x', fix: 'y' } as const;
  expect(parse(gradesCsv(rowsOf([...inSystems, notGraded]), 'canvas'), { bom: true })).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'cca', 'entropy'],
    ['    Points Possible', '', '', '', '', '1', '1'],
    ['Ada', '4711', '', '', '', '0', '1'],
    ['Bob', 'bob', '', '', '', '', '1'],
  ]);
});
