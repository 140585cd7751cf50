import type { ReviewEvent } from '../record/events.ts';
import type { Due } from './due.ts';
import { DAY_MS } from './items.ts';
import type { Scheduler } from './schedule.ts';

/** What is expected to be remembered of a lesson now. */
export interface LessonRecall {
  /** Mean over the items that were reviewed at least once, 0 to 1. */
  recall: number;
  reviewed: number;
  /** When the next of its items is due, ms since 1970. */
  next: number;
}

/** The lessons of which something was reviewed, by slug. */
export function recallByLesson(
  times: readonly Due[],
  reviews: ReadonlyMap<string, readonly ReviewEvent[]>,
  scheduler: Pick<Scheduler, 'memoryOf' | 'recall'>,
  now: number,
): Map<string, LessonRecall> {
  const sums = new Map<string, { sum: number; reviewed: number; next: number }>();
  for (const { item, from } of times) {
    const memory = scheduler.memoryOf(reviews.get(item.id) ?? []);
    const known = sums.get(item.lesson) ?? { sum: 0, reviewed: 0, next: from };
    sums.set(item.lesson, {
      sum: known.sum + (memory ? scheduler.recall(memory, now) : 0),
      reviewed: known.reviewed + (memory ? 1 : 0),
      next: Math.min(known.next, from),
    });
  }
  return new Map(
    [...sums].flatMap(([lesson, { sum, reviewed, next }]) =>
      reviewed === 0 ? [] : [[lesson, { recall: sum / reviewed, reviewed, next }] as const],
    ),
  );
}

/** How many reviews of a week found the item remembered: rated 3 or better. */
export interface WeekOfReviews {
  /** Weeks ago; 0 is the week up to now. */
  ago: number;
  remembered: number;
  reviews: number;
}

/** The last weeks, oldest first. The first review of an item counts as learning it, not as remembering. */
export function rememberedByWeek(reviews: ReadonlyMap<string, readonly ReviewEvent[]>, now: number, weeks: number): WeekOfReviews[] {
  const history = Array.from({ length: weeks }, (_, index): WeekOfReviews => ({ ago: weeks - 1 - index, remembered: 0, reviews: 0 }));
  for (const past of reviews.values()) {
    for (const { at, rating } of past.slice(1)) {
      const week = history[weeks - 1 - Math.floor((now - at) / (7 * DAY_MS))];
      if (!week) continue;
      week.reviews++;
      if (rating >= 3) week.remembered++;
    }
  }
  return history;
}
