import { expect, it } from 'vitest';
import { changesBetween } from '../../src/gradebook/changes.ts';
import { changeLines } from '../../src/gradebook/run-summary.ts';
import { graded } from './a-result.ts';

it('says who changes, from what to what, at which case, and what was not the same', () => {
  const earlier = [graded(), graded({ key: 'bob' }), graded({ key: 'eve' })];
  const later = [
    graded({ verdict: 'wrong_answer', cases: 'rrwr', casesRight: 3, exerciseVersion: 'c'.repeat(12) }),
    graded({ key: 'bob', seed: 7 }),
    graded({ key: 'joe' }),
  ];
  expect(changeLines(changesBetween(earlier, later))).toEqual([
    '3 verdicts differ from the earlier run.',
    '  ada, entropy: accepted → wrong answer, first at case 3 (generated): right → wrong; not the same: exercise.',
    '  eve, entropy: accepted → not handed in.',
    '  joe, entropy: not handed in → accepted.',
  ]);
});

it('compares the best of several submissions', () => {
  const wrong = graded({ verdict: 'wrong_answer', cases: 'wrrr', casesRight: 3 });
  expect(changesBetween([graded()], [wrong, graded({ position: 1 })])).toEqual([]);
  expect(changeLines([])).toEqual(['No verdict differs from the earlier run.']);
});
