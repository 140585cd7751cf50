import { type ReadonlySignal, signal } from '@preact/signals';
import { type ReviewEvent, stamp } from '../record/events.ts';
import { progressFold } from '../record/progress.ts';
import type { LearnerRecord } from '../record/record.ts';
import type { Content } from './content.ts';
import { type Due, dueNow, dueTimes, SCHEDULER } from './due.ts';
import { DAY_MS, type Item, itemsOf, type ReviewLesson } from './items.ts';
import { reviewsFold, reviewsIn } from './reviews.ts';
import { createScheduler } from './schedule.ts';
import { sessionOf } from './session.ts';

/** Something that is asked in this sitting. */
export interface Asked {
  item: Item;
  lesson: ReviewLesson;
  content: Content;
  /** How often it was reviewed before. */
  round: number;
}

export type Phase =
  | { kind: 'loading' }
  /** What is to be asked could not be fetched. */
  | { kind: 'failed' }
  /** `turn` is another one whenever something is asked anew. `outlook`: when it comes back for each rating, 1 to 5, in ms since 1970. */
  | { kind: 'asking'; asked: Asked; turn: number; place: number; total: number; outlook: number[] }
  /** Nothing is left in this sitting; `answered` in it, of which `soon` come back within two days. */
  | { kind: 'done'; answered: number; soon: number; more: number; next: Due | undefined; hasRead: boolean };

/** What was rated last: it can be taken back until the next one is rated. */
export interface Rated {
  review: ReviewEvent;
  asked: Asked;
}

export interface ReviewSource {
  record: LearnerRecord;
  lessons: readonly ReviewLesson[];
  contentOf: (item: Item) => Promise<Content | undefined>;
  now: () => number;
}

export type ReviewState = ReturnType<typeof createReviewState>;

/** One sitting: what is due, asked one by one; every rating is in the record before the next is asked, and can be taken back. */
export function createReviewState({ record, lessons, contentOf, now }: ReviewSource) {
  const scheduler = createScheduler();
  const phase = signal<Phase>({ kind: 'loading' });
  /** The ratings of this sitting, the newest last. */
  const rated = signal<readonly Rated[]>([]);
  let queue: Asked[] = [];
  let place = 0;
  let turn = 0;
  let isBusy = false;

  async function timesNow(): Promise<{ times: Due[]; reviews: Map<string, ReviewEvent[]> }> {
    const [reviewed, progress] = await Promise.all([record.fold(reviewsFold), record.fold(progressFold)]);
    const reviews = reviewsIn(reviewed);
    return { times: dueTimes(itemsOf(lessons, progress), reviews, now(), scheduler.dueAfter), reviews };
  }

  /** Fetches all that this sitting asks before it begins, so that it goes on without a network. */
  async function start(): Promise<void> {
    phase.value = { kind: 'loading' };
    rated.value = [];
    const { times, reviews } = await timesNow();
    try {
      const asked = await Promise.all(
        sessionOf(times, now()).map(async ({ item }): Promise<Asked | undefined> => {
          const lesson = lessons.find(({ slug }) => slug === item.lesson);
          const content = await contentOf(item);
          return lesson && content && { item, lesson, content, round: reviews.get(item.id)?.length ?? 0 };
        }),
      );
      queue = asked.filter((one) => one !== undefined);
      place = 0;
      await showNext();
    } catch {
      phase.value = { kind: 'failed' };
    }
  }

  /** The next item that is still due: another tab may have asked it meanwhile. */
  async function showNext(): Promise<void> {
    const { times, reviews } = await timesNow();
    const due = new Set(dueNow(times, now()).map(({ item }) => item.id));
    const mine = new Set(rated.value.map(({ asked }) => asked.item.id));
    queue = queue.filter(({ item }, index) => index < place || due.has(item.id) || mine.has(item.id));
    const asked = queue[place];
    if (asked) {
      const past = reviews.get(asked.item.id) ?? [];
      phase.value = {
        kind: 'asking',
        asked: { ...asked, round: past.length },
        turn: turn++,
        place,
        total: queue.length,
        outlook: scheduler.dueByRating(scheduler.memoryOf(past), now()),
      };
      return;
    }
    const soonest = now() + SOON_MS;
    phase.value = {
      kind: 'done',
      answered: rated.value.length,
      soon: rated.value.filter(({ review }) => review.due <= soonest).length,
      more: due.size,
      next: times.filter(({ from }) => from > now()).sort((a, b) => a.from - b.from)[0],
      hasRead: times.length > 0,
    };
  }

  /** Keeps a rating, 1 to 5, of what is asked. The next item follows with `goOn`. */
  async function rate(rating: number): Promise<void> {
    if (phase.value.kind !== 'asking' || isBusy) return;
    const { asked } = phase.value;
    isBusy = true;
    const past = reviewsIn(await record.fold(reviewsFold)).get(asked.item.id) ?? [];
    const at = now();
    const last = past.at(-1);
    const review = stamp(
      {
        kind: 'review' as const,
        item: asked.item.id,
        rating,
        ...(last === undefined ? {} : { after: last.id }),
        due: scheduler.dueAfter([...past, { at, rating }]),
        scheduler: SCHEDULER,
      },
      at,
    );
    await record.append(review);
    rated.value = [...rated.value, { review, asked }];
    isBusy = false;
  }

  async function goOn(): Promise<void> {
    if (phase.value.kind !== 'asking') return;
    place = phase.value.place + 1;
    await showNext();
  }

  /** Takes the last rating of this sitting back, and asks that item again. */
  async function undo(): Promise<void> {
    const last = rated.value.at(-1);
    if (last === undefined || isBusy) return;
    isBusy = true;
    await record.append(stamp({ kind: 'undone', review: last.review.id }, now()));
    rated.value = rated.value.slice(0, -1);
    const at = queue.findIndex(({ item }) => item.id === last.asked.item.id);
    place = at < 0 ? place : at;
    isBusy = false;
    await showNext();
  }

  return {
    record,
    now,
    phase: phase as ReadonlySignal<Phase>,
    rated: rated as ReadonlySignal<readonly Rated[]>,
    start,
    rate,
    goOn,
    undo,
  };
}

/** “Within two days”: what was rated Again or Hard for the first time. */
const SOON_MS = 2 * DAY_MS;
