import { expect, it } from 'vitest';
import { isNew, type Notice, noticeWords } from '../../src/class-page/notice-words.ts';
import { uuid } from '../classroom/messages-of.ts';

const side = (verdict: 'accepted' | 'wrong_answer' | null) => ({ verdict, casesRight: 1, casesTotal: 2, failing: null, score: null });
const change = (n: number): Notice['changes'][number] => ({
  submission: uuid(n),
  receivedAt: '2026-11-27T10:58:00.000Z',
  from: side('wrong_answer'),
  to: side('accepted'),
  case: { position: 3, group: 'edge', from: 'wrong', to: 'right' },
});
const notice = (more: Partial<Notice> = {}): Notice => ({
  trial: uuid(9),
  exercise: 'entropy',
  kind: 'applied',
  at: '2026-11-27T11:10:00.000Z',
  points: { from: 6, to: 10, outOf: 10 },
  changes: [change(1)],
  ...more,
});
const words = (more?: Partial<Notice>) => noticeWords(notice(more), 'Europe/Vienna');

it('says what happened, what of theirs changed and why, and what it comes to', () => {
  expect(words()).toEqual([
    'The exercise was fixed, and what you handed in was judged anew on Fri 27 Nov, 12:10.',
    'Received Fri 27 Nov, 11:58: wrong answer before, accepted now, because of case 4 (edge).',
    'You have 10 of 10 points for it now, before it were 6.',
  ]);
  expect(words({ kind: 'undone', points: { from: 8, to: 8, outOf: 10 } })).toMatchObject([
    expect.stringContaining('taken back'),
    {},
    'Your points stay 8 of 10.',
  ]);
});

it('names three submissions, counts the others, and says nothing of points where there are none', () => {
  const all = words({ changes: [1, 2, 3, 4, 5].map(change), points: null });
  expect(all.slice(4)).toEqual(['2 more of your submissions changed as well.', 'Your points do not hang on it.']);
});

it('stands open for thirty days', () => {
  const at = Date.parse('2026-11-27T11:10:00.000Z');
  expect([29, 31].map((days) => isNew(notice(), at + days * 86_400_000))).toEqual([true, false]);
});
