import { describe, expect, it } from 'vitest';
import { activityFold, historyOf as historyOfActivity, isStudied } from '../../src/progress/history.ts';
import { type NewEvent, type RecordEvent, stamp } from '../../src/record/events.ts';
import { folded } from '../../src/record/folds.ts';

const historyOf = (events: RecordEvent[], now: number, days: number, timeZone: string) =>
  historyOfActivity(folded(activityFold, events), now, days, timeZone);
const read: NewEvent = { kind: 'read', lesson: 'l' };
const answer: NewEvent = { kind: 'answer', lesson: 'l', question: 'q', draw: 0, response: null, score: 0 };
const run = (verdict: 'wrong_answer' | 'judge_error'): NewEvent => ({
  kind: 'attempt',
  exercise: 'x',
  exerciseVersion: 'v',
  submitted: false,
  source: '',
  verdict,
  result: null,
});
const at = (time: string, event: NewEvent) => stamp(event, Date.parse(time));
const NOON = Date.parse('2026-11-27T12:00:00Z');

describe('the days of study', () => {
  it('are the last ones up to today, also those without work', () => {
    expect(historyOf([], NOON, 3, 'UTC').map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
    expect(historyOf([], NOON, 3, 'UTC').some(isStudied)).toBe(false);
  });

  it('count what was read, answered and run; a broken exercise and what is older count nothing', () => {
    const events = [
      at('2026-11-20T10:00:00Z', read),
      at('2026-11-26T10:00:00Z', read),
      at('2026-11-27T00:00:00Z', answer),
      at('2026-11-27T09:00:00Z', answer),
      at('2026-11-27T09:01:00Z', run('wrong_answer')),
      at('2026-11-27T09:02:00Z', run('judge_error')),
    ];
    expect(historyOf(events, NOON, 2, 'UTC')).toEqual([
      { date: '2026-11-26', read: 1, reviews: 0, answers: 0, runs: 0 },
      { date: '2026-11-27', read: 0, reviews: 0, answers: 2, runs: 1 },
    ]);
  });

  it('count reviews, but none that was taken back', () => {
    const review: NewEvent = { kind: 'review', item: 'card/l', rating: 4, due: NOON, scheduler: 1 };
    const [kept, slip] = [at('2026-11-27T09:00:00Z', review), at('2026-11-27T09:01:00Z', review)];
    const events = [kept, slip, at('2026-11-27T09:01:09Z', { kind: 'undone', review: slip.id })];
    expect(historyOf(events, NOON, 1, 'UTC').map(({ reviews }) => reviews)).toEqual([1]);
  });

  it('begin at the learner’s midnight', () => {
    const late = [at('2026-11-26T23:30:00Z', read)];
    expect(historyOf(late, NOON, 2, 'Europe/Berlin').map(isStudied)).toEqual([false, true]);
    expect(historyOf(late, NOON, 2, 'America/New_York').map(isStudied)).toEqual([true, false]);
  });

  it('are one each also where clocks are changed', () => {
    const sunday = Date.parse('2026-10-25T22:30:00Z');
    expect(historyOf([], sunday, 3, 'Europe/Berlin').map(({ date }) => date)).toEqual(['2026-10-23', '2026-10-24', '2026-10-25']);
    const spring = Date.parse('2026-03-30T00:30:00Z');
    expect(historyOf([], spring, 3, 'Europe/Berlin').map(({ date }) => date)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  });
});
