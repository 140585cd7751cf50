import { progressFold } from '../record/progress.ts';
import { openRecord } from '../record/record.ts';
import { fetchLessons } from './content.ts';
import { dueReviews } from './due-reviews.ts';
import { followDue } from './follow-due.ts';
import type { ReviewLesson } from './items.ts';

/** Shows the number of due reviews beside the way to them, in this tab as in every other, and nothing where none is due. */
export async function showDue(place: HTMLElement): Promise<void> {
  const number = place.querySelector('.n');
  if (!number) return;
  const record = await openRecord();
  let lessons: Promise<readonly ReviewLesson[]> | undefined;
  const lessonsOnce = (): Promise<readonly ReviewLesson[]> => {
    // What could not be fetched is asked for again the next time.
    lessons ??= fetchLessons().catch((error: unknown) => {
      lessons = undefined;
      throw error;
    });
    return lessons;
  };
  const refresh = followDue({
    count: async (now) => dueReviews(record, await record.fold(progressFold), now, lessonsOnce),
    show(count) {
      number.textContent = String(count);
      place.hidden = count === 0;
    },
    now: Date.now,
    isHidden: () => document.visibilityState === 'hidden',
  });
  record.onChange(({ kind }) => kind === 'events' && void refresh());
  document.addEventListener('visibilitychange', () => void refresh());
  await refresh();
}
