import type { ReviewEvent } from '../record/events.ts';
import type { Progress } from '../record/progress.ts';
import type { LearnerRecord } from '../record/record.ts';
import { fetchLessons } from './content.ts';
import { dueNow, dueTimes, isNotedExactly } from './due.ts';
import { itemsOf, type ReviewLesson } from './items.ts';
import { reviewsOf } from './reviews.ts';

/**
 * How many reviews are due at this time (ms since 1970): with them a visit begins. Each review notes the date that it led to, so this is known
 * without the scheduler, which the first page need not load. Only where the notes no longer hold, because two devices were joined or a clock
 * was set back, is it fetched and asked. 0 where what the lessons bring cannot be fetched: the page leads on without it.
 */
export async function dueReviews(
  record: Pick<LearnerRecord, 'eventsOf'>,
  progress: Progress,
  now: number,
  lessonsOf: () => Promise<readonly ReviewLesson[]> = fetchLessons,
): Promise<number> {
  if (![...progress.lessons.values()].some(({ readAt }) => readAt !== undefined)) return 0;
  const lessons = await lessonsOf().catch(() => []);
  const reviews = reviewsOf(await record.eventsOf('review'));
  const dueOf = [...reviews.values()].every(isNotedExactly) ? notedDue : await scheduledDue();
  return dueNow(dueTimes(itemsOf(lessons, progress), reviews, now, dueOf), now).length;
}

type DueOf = (reviews: readonly ReviewEvent[]) => number;

const notedDue: DueOf = (reviews) => reviews.at(-1)?.due ?? 0;

async function scheduledDue(): Promise<DueOf> {
  const { createScheduler } = await import('./schedule.ts');
  return createScheduler().dueAfter;
}
