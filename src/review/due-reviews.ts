import type { ReviewEvent } from '../record/events.ts';
import { isAnythingRead, type Progress } from '../record/progress.ts';
import type { LearnerRecord } from '../record/record.ts';
import { fetchLessons } from './content.ts';
import { dueNow, dueTimes, isNotedExactly } from './due.ts';
import { itemsOf, type ReviewLesson } from './items.ts';
import { reviewsFold, reviewsIn } from './reviews.ts';

/** How many reviews are due, and when there will be more, in ms since 1970, if nothing else is done until then. */
export interface DueCount {
  count: number;
  moreAt?: number;
}

/**
 * How many reviews are due at this time (ms since 1970): with them a visit begins. Each review notes the date that it led to, so this is known
 * without the scheduler, which the first page need not load. Only where the notes no longer hold, because two devices were joined or a clock
 * was set back, is it fetched and asked. None where what the lessons bring cannot be fetched: the page leads on without it.
 */
export async function dueReviews(
  record: Pick<LearnerRecord, 'fold'>,
  progress: Progress,
  now: number,
  lessonsOf: () => Promise<readonly ReviewLesson[]> = fetchLessons,
): Promise<DueCount> {
  if (!isAnythingRead(progress)) return { count: 0 };
  const lessons = await lessonsOf().catch(() => []);
  const reviews = reviewsIn(await record.fold(reviewsFold));
  const dueOf = [...reviews.values()].every(isNotedExactly) ? notedDue : await scheduledDue();
  const times = dueTimes(itemsOf(lessons, progress), reviews, now, dueOf);
  const later = times.map(({ from }) => from).filter((from) => from > now);
  return { count: dueNow(times, now).length, ...(later.length > 0 && { moreAt: Math.min(...later) }) };
}

type DueOf = (reviews: readonly ReviewEvent[]) => number;

const notedDue: DueOf = (reviews) => reviews.at(-1)?.due ?? 0;

async function scheduledDue(): Promise<DueOf> {
  const { createScheduler } = await import('./schedule.ts');
  return createScheduler().dueAfter;
}
