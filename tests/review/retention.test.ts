import { describe, expect, it } from 'vitest';
import type { ReviewEvent } from '../../src/record/events.ts';
import { forecastOf } from '../../src/review/forecast.ts';
import { DAY_MS, type Item } from '../../src/review/items.ts';
import { recallByLesson, rememberedByWeek } from '../../src/review/retention.ts';
import { createScheduler } from '../../src/review/schedule.ts';

const EVENING = Date.parse('2026-11-27T21:00:00Z');
const item = (id: string, lesson = '01-a'): Item => ({ id, kind: 'card', lesson, part: '', enters: EVENING });
const due = (days: number, id = `item ${days}`) => ({ item: item(id), from: EVENING + days * DAY_MS });
const review = (at: number, rating: number): ReviewEvent => ({
  kind: 'review',
  id: `review-${at}-${rating}`,
  at,
  item: 'x',
  rating,
  due: at,
  scheduler: 1,
});

describe('what will be due', () => {
  it('counts each item once, on its day; what is late already counts today', () => {
    const forecast = forecastOf([due(-30), due(-1), due(0), due(1), due(1.04), due(13.9), due(14.2)], EVENING, 14, 'UTC');
    expect(forecast.map(({ due: count }) => count)).toEqual([3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(forecastOf([due(13), due(14)], EVENING, 14, 'UTC').at(-1)?.due).toBe(1);
    expect(
      forecastOf([due(13), due(29)], EVENING, 30, 'UTC')
        .map(({ due: count }) => count)
        .filter(Boolean),
    ).toEqual([1, 1]);
  });

  it('goes by the days of the learner, over a change of clocks as well', () => {
    const inFourHours = [due(4 / 24)];
    expect(forecastOf(inFourHours, EVENING, 2, 'UTC').map((day) => day.due)).toEqual([0, 1]);
    expect(forecastOf(inFourHours, EVENING, 2, 'America/New_York').map((day) => day.due)).toEqual([1, 0]);
    const before = Date.parse('2026-10-24T22:30:00Z');
    const days = forecastOf([], before, 3, 'Europe/Berlin').map(({ at }) => new Date(at).toISOString().slice(0, 10));
    expect(days).toEqual(['2026-10-25', '2026-10-26', '2026-10-27']);
  });
});

describe('what is remembered', () => {
  const scheduler = createScheduler();

  it('of a lesson is the mean over what was reviewed, and falls', () => {
    const times = [due(3, 'one'), due(9, 'two'), due(5, 'never asked')];
    const reviews = new Map([
      ['one', [review(EVENING - 3 * DAY_MS, 4)]],
      ['two', [review(EVENING, 5)]],
    ]);
    const now = recallByLesson(times, reviews, scheduler, EVENING).get('01-a');
    expect(now).toMatchObject({ reviewed: 2, next: EVENING + 3 * DAY_MS });
    const single = scheduler.recall(scheduler.memoryOf(reviews.get('one')!)!, EVENING);
    expect(now?.recall).toBeCloseTo((single + 1) / 2, 12);
    expect(recallByLesson(times, reviews, scheduler, EVENING + 9 * DAY_MS).get('01-a')?.recall).toBeLessThan(now?.recall ?? 0);
  });

  it('is not guessed of a lesson that was never reviewed', () => {
    expect(recallByLesson([due(1)], new Map(), scheduler, EVENING).size).toBe(0);
  });

  it('counts by week, from the second review of an item on', () => {
    const past = [review(EVENING - 15 * DAY_MS, 1), review(EVENING - 8 * DAY_MS, 2), review(EVENING - DAY_MS, 3), review(EVENING, 5)];
    expect(rememberedByWeek(new Map([['x', past]]), EVENING, 3)).toEqual([
      { ago: 2, remembered: 0, reviews: 0 },
      { ago: 1, remembered: 0, reviews: 1 },
      { ago: 0, remembered: 2, reviews: 2 },
    ]);
  });

  it('leaves out what is older than the figure, or lies in the future', () => {
    const past = [1, 900, -5].map((days) => review(EVENING - days * DAY_MS, 4));
    expect(rememberedByWeek(new Map([['x', past]]), EVENING, 3).reduce((sum, { reviews }) => sum + reviews, 0)).toBe(0);
  });
});
