import { expect, it } from 'vitest';
import { reportOf } from '../../src/gradebook/report-data.ts';
import { shownReport } from '../../src/gradebook/shown-report.ts';
import { graded } from './a-result.ts';

it('has one cell a column for each learner, undefined where nothing was handed in', () => {
  const { rows, exerciseIds } = shownReport(
    reportOf([graded({ key: 'bob', exercise: 'fusion' }), graded({ key: 'ada', verdict: 'wrong_answer', casesRight: 3 })]),
  );
  expect(exerciseIds).toEqual(['entropy', 'fusion']);
  expect(rows).toMatchObject([
    { key: 'ada', cells: [{ state: 'wrong_answer', right: 3 }, undefined], total: 0 },
    { key: 'bob', cells: [undefined, { state: 'accepted' }], total: 1 },
  ]);
});

it('shows who is waiting, with columns of their own, before anything of them is graded', () => {
  const waiting = new Map([
    ['ada', { names: [], submissions: 1, exercises: new Set(['fusion']) }],
    ['cy', { names: ['Cy'], submissions: 3, exercises: new Set(['entropy']) }],
  ]);
  const { rows, exerciseIds, counts } = shownReport(reportOf([graded({ key: 'ada' })]), { waiting });
  expect(counts).toMatchObject({ learners: 2, submissions: 5, graded: 1, waiting: 4 });
  expect(exerciseIds).toEqual(['entropy', 'fusion']);
  expect(rows).toMatchObject([
    { key: 'ada', cells: [{ state: 'accepted' }, { state: 'waiting' }] },
    { key: 'cy', names: ['Cy'], cells: [{ state: 'waiting' }, undefined] },
  ]);
});

it('leaves heat maps out where they are asked for one by one', () => {
  const report = reportOf([graded({ verdict: 'wrong_answer', cases: 'wrrr' })]);
  expect(shownReport(report).exercises[0]?.heat).toBeDefined();
  expect(shownReport(report, { withHeat: false }).exercises).toMatchObject([{ heat: undefined, hasFailures: true }]);
});

it('says what the known mistakes of a class do, where the exercises are known', () => {
  const report = reportOf([graded({ verdict: 'wrong_answer', mistake: 'sign' })]);
  const misreadings = new Map([['entropy', { sign: 'Loses the minus sign.' }]]);
  expect(shownReport(report, { misreadings }).exercises[0]?.misreadings).toEqual({ sign: 'Loses the minus sign.' });
  expect(shownReport(report).exercises[0]?.misreadings).toEqual({});
});
