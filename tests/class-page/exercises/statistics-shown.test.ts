import { expect, it } from 'vitest';
import { exerciseLines, minutesWords, shownExercise, timeWords } from '../../../src/class-page/exercises/statistics-shown.ts';
import type { Statistics } from '../../../src/classroom/messages/gradebook.ts';
import { ME, OTHER, uuid } from '../../classroom/messages-of.ts';

const STATISTICS: Statistics = {
  exercise: 'entropy',
  learners: 3,
  accepted: 1,
  verdicts: [{ verdict: 'wrong_answer', learners: 2 }],
  attempts: { total: 5, most: 3 },
  mistakes: [{ name: 'nats', does: 'Answers in nats.', learners: 2, examples: [{ submission: uuid(1), member: ME, name: 'Ada' }] }],
  unnamed: 0,
  minutesToAcceptance: { least: 0.4, median: 61, most: 4_000 },
  work: null,
  heat: {
    cases: [{ position: 4, group: 'edge', number: 5, failures: 2 }],
    learners: [{ member: ME, key: 's1', marks: 'w ?' }],
    accepted: 1,
    others: 0,
    silent: 9,
  },
};

it('are drawn as the report of a class draws them', () => {
  expect(shownExercise(STATISTICS)).toMatchObject({
    mistakes: [{ name: 'nats', learners: 2 }],
    work: undefined,
    hasFailures: true,
    heat: { silent: 9, learners: [{ key: 's1', marks: ['w', undefined, undefined] }] },
  });
  expect(shownExercise({ ...STATISTICS, heat: { ...STATISTICS.heat, cases: [], learners: [] } }).hasFailures).toBe(false);
});

it('say how long it took, in words', () => {
  expect(timeWords(STATISTICS)).toContain('less than a minute to 3 days, half of them within 1 h 1 min');
  expect(timeWords({ ...STATISTICS, minutesToAcceptance: null })).toBe('');
  expect([0.2, 59.6, 120, 47 * 60].map(minutesWords)).toEqual(['less than a minute', '1 h', '2 h', '47 h']);
});

it('tell for each exercise who was accepted and who has not begun', () => {
  const cell = (state: 'accepted' | 'waiting') => ({ state, right: 0, of: 0 });
  const row = (member: string, key: string, cells: (ReturnType<typeof cell> | null)[]) => ({
    member,
    key,
    names: [key],
    verified: true,
    cells,
    total: 0,
  });
  const lines = exerciseLines({
    serverTime: '2026-11-27T11:10:00.000Z',
    exerciseIds: ['cca', 'entropy'],
    hasScores: false,
    counts: { learners: 2, submissions: 3, graded: 2, accepted: 2, claims: 3, waiting: 1 },
    rows: [row(ME, 's1', [cell('accepted'), cell('waiting')]), row(OTHER, 's2', [cell('accepted'), null])],
    notBegun: [],
  });
  expect(lines).toEqual([
    { exercise: 'cca', accepted: 2, begun: 2, notBegun: [] },
    { exercise: 'entropy', accepted: 0, begun: 1, notBegun: [{ member: OTHER, key: 's2', name: 's2' }] },
  ]);
});
