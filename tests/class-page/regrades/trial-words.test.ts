import { expect, it } from 'vitest';
import { becauseWords, changedWords, shareOf } from '../../../src/class-page/regrades/trial-words.ts';
import type { Trial, TrialLearner } from '../../../src/classroom/messages/trial.ts';
import { uuid } from '../../classroom/messages-of.ts';

const trial = (counts: Partial<Trial['counts']> = {}): Trial => ({
  id: uuid(1),
  exercise: 'entropy',
  fromVersion: null,
  toVersion: 'b',
  state: 'ready',
  createdAt: '',
  counts: { submissions: 57, judged: 57, failed: 0, changed: 3, ...counts },
});
const learner = (from: number | null, to: number | null, byHand = false): TrialLearner => ({
  member: uuid(2),
  key: 's1',
  name: 'Ada',
  from,
  to,
  outOf: 10,
  byHand,
});

it('counts who loses and who gains, but for points by hand, which stay', () => {
  const learners = [learner(10, 8), learner(10, 8), learner(6, 10), learner(10, 0, true)];
  expect(changedWords({ trial: trial(), learners })).toBe(
    'of 57 submissions change the verdict. 2 learners would lose points, 1 learner would gain some.',
  );
  expect(changedWords({ trial: trial({ changed: 1, submissions: 1 }), learners: [learner(null, null)] })).toBe(
    'of 1 submission changes the verdict. Nobody’s points change.',
  );
});

it('says by which case a verdict turns', () => {
  const turned = (from: string, to: string) => becauseWords({ case: { position: 0, group: 'golden', from, to } });
  expect(turned('wrong', 'right')).toBe('Because of case 1 (golden): wrong before, right now.');
  expect(turned('no such case', 'wrong')).toContain('not asked before: wrong');
  expect(turned('wrong', 'no such case')).toContain('not asked any more');
  expect(becauseWords({ case: null })).toContain('alike');
});

it('is done where all were judged or given up, and where there are none', () =>
  expect([trial({ judged: 27, failed: 1, submissions: 56 }), trial({ submissions: 0, judged: 0 })].map(shareOf)).toEqual([0.5, 1]));
