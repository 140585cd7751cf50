import { describe, expect, it } from 'vitest';
import { clockWords, dueStanding, leftWords, momentWords, moreWords } from '../../src/classroom/due.ts';
import { assignment } from './messages-of.ts';

const at = (text: string) => Date.parse(text);
const DUE = '2026-11-27T17:00:00Z';

describe('how an assignment stands', () => {
  it('is near in the last hour, and taken in time up to the very moment', () => {
    const due = assignment({ dueAt: DUE });
    expect(dueStanding(due, at('2026-11-27T15:59:59Z')).kind).toBe('open');
    expect(dueStanding(due, at('2026-11-27T16:00:00Z'))).toMatchObject({ kind: 'near', leftMs: 3_600_000 });
    expect(dueStanding(due, at(DUE)).kind).toBe('near');
  });

  it('costs a share for each begun day, and no more than the most', () => {
    const due = assignment({ dueAt: DUE, late: { perDay: 0.1, atMost: 0.25 } });
    expect(dueStanding(due, at(DUE) + 1)).toMatchObject({ kind: 'late', cost: 0.1 });
    expect(dueStanding(due, at(DUE) + 9 * 86_400_000)).toMatchObject({ kind: 'late', cost: 0.25 });
    expect(dueStanding(assignment({ dueAt: DUE }), at(DUE) + 1)).toMatchObject({ kind: 'late', cost: 0 });
  });

  it('is closed from its last moment on, opens later, or is never due', () => {
    expect(dueStanding(assignment({ dueAt: DUE, closesAt: DUE }), at(DUE)).kind).toBe('closed');
    expect(dueStanding(assignment({ opensAt: DUE }), at(DUE) - 1).kind).toBe('opens');
    expect(dueStanding(assignment(), 0).kind).toBe('free');
  });
});

describe('in words', () => {
  it.each([
    [(29 * 60 + 3) * 60_000, '1 day 5 h left'],
    [50 * 3_600_000, '2 days 2 h left'],
    [(5 * 60 + 12) * 60_000, '5 h 12 min left'],
    [41 * 60_000 + 500, '41 min left'],
    [121_000, '2 min left'],
    [120_000, '120 s left'],
    [-5, '0 s left'],
  ])('%i ms: %s', (ms, words) => {
    expect(leftWords(ms)).toBe(words);
  });

  it('a moment is told on the clocks of the class', () => {
    expect(momentWords(at(DUE), 'Europe/Vienna')).toBe('Fri 27 Nov, 18:00');
    expect(clockWords(at(DUE), 'Asia/Tokyo')).toBe('02:00');
  });
});

it('says how much more time somebody has', () => {
  expect([1, 45, 119, 120, 26 * 60, 3 * 1_440 + 20].map(moreWords)).toEqual([
    '1 minute',
    '45 minutes',
    '119 minutes',
    '2 hours',
    '26 hours',
    '3 days',
  ]);
});
