import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../record/progress.ts';
import { fetchLessons } from '../review/content.ts';
import { dueTimes } from '../review/due.ts';
import { forecastOf } from '../review/forecast.ts';
import { itemsOf, type ReviewLesson } from '../review/items.ts';
import { recallByLesson, rememberedByWeek } from '../review/retention.ts';
import { type Reviewed, reviewsIn } from '../review/reviews.ts';
import { createScheduler } from '../review/schedule.ts';
import { ForecastFigure } from './ForecastFigure.tsx';
import { RetentionFigure } from './RetentionFigure.tsx';

/** Twelve weeks, as the days above. */
const WEEKS = 12;

/** The longest outlook. */
const FORECAST_DAYS = 30;

/** What each lesson brings into the review; undefined until it is there, and where it cannot be had. */
export function useReviewLessons(): readonly ReviewLesson[] | undefined {
  const [lessons, setLessons] = useState<ReviewLesson[]>();
  useEffect(() => {
    void fetchLessons().then(setLessons, () => undefined);
  }, []);
  return lessons;
}

/** Everything that the page of progress says of the review, worked out from what happened in it and from what was read and solved. */
export function reviewOutlook(reviewed: Reviewed, progress: Progress, lessons: readonly ReviewLesson[], now: number) {
  const scheduler = createScheduler();
  const reviews = reviewsIn(reviewed);
  const times = dueTimes(itemsOf(lessons, progress), reviews, now, scheduler.dueAfter);
  return {
    forecast: forecastOf(times, now, FORECAST_DAYS),
    weeks: rememberedByWeek(reviews, now, WEEKS),
    recall: recallByLesson(times, reviews, scheduler, now),
    hasItems: times.length > 0,
  };
}

export type ReviewOutlook = ReturnType<typeof reviewOutlook>;

/** What will be due, and what was remembered. Nothing before a lesson was read. */
export function ReviewFigures({ outlook }: { outlook: ReviewOutlook | undefined }) {
  if (!outlook?.hasItems) return null;
  return (
    <>
      <ForecastFigure forecast={outlook.forecast} />
      <RetentionFigure weeks={outlook.weeks} />
    </>
  );
}
