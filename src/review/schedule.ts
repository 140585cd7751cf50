import { type Card, createEmptyCard, dateDiffInDays, type FSRS, type FSRSParameters, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { ReviewEvent } from '../record/events.ts';
import { DAY_MS } from './items.ts';

/** What a learner remembers of an item after its last review, as FSRS models it. */
export interface Memory {
  /** Days until recall has fallen to 90 %. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** Time of the last review, ms since 1970. */
  lastAt: number;
  /** When the item is to be asked again, ms since 1970. */
  due: number;
}

/** The dates are FSRS's own, to the day: nothing is drawn, so that two devices with the same reviews say the same. */
export interface Scheduler {
  /** The state after these reviews, which `reviewsOf` has put in order; undefined where there is none. */
  memoryOf(reviews: readonly Pick<ReviewEvent, 'at' | 'rating'>[]): Memory | undefined;
  /** When the last of these reviews lets its item come back, ms since 1970; 0 where there is none. */
  dueAfter(reviews: readonly Pick<ReviewEvent, 'at' | 'rating'>[]): number;
  /** When an item comes back for each rating, 1 to 5, if it is reviewed now: ms since 1970. */
  dueByRating(memory: Memory | undefined, now: number): number[];
  /** How likely it is remembered, 0 to 1. */
  recall(memory: Pick<Memory, 'stability' | 'lastAt'>, now: number): number;
}

/** Every item is asked once on a day at most: without steps of minutes. */
export function createScheduler(parameters: Pick<Partial<FSRSParameters>, 'w'> = {}): Scheduler {
  const model = fsrs({ ...parameters, enable_fuzz: false, enable_short_term: false });
  const dueByRating = (memory: Pick<Memory, 'stability' | 'difficulty' | 'lastAt'> | undefined, now: number): number[] => {
    const outcomes = model.repeat(cardOf(memory, now), new Date(now));
    return RATINGS.map((rating) => outcomes[gradeOf(rating)].card.due.getTime());
  };
  const memoryOf: Scheduler['memoryOf'] = (reviews) => {
    let memory: Omit<Memory, 'due'> | undefined;
    let before: typeof memory;
    for (const { at, rating } of reviews) {
      before = memory;
      memory = remember(model, memory, at, gradeOf(rating));
    }
    const last = reviews.at(-1);
    if (last === undefined || memory === undefined) return undefined;
    return { ...memory, due: dueByRating(before, last.at)[last.rating - 1] ?? last.at };
  };
  return {
    memoryOf,
    dueAfter: (reviews) => memoryOf(reviews)?.due ?? 0,
    dueByRating,
    recall: ({ stability, lastAt }, now) => model.forgetting_curve(Math.max(0, now - lastAt) / DAY_MS, stability),
  };
}

const RATINGS = [1, 2, 3, 4, 5];

/** As the deck says: 1 and 2 are filed as Again, 3 as Hard, 4 as Good, 5 as Easy. */
function gradeOf(rating: number): Grade {
  if (rating <= 2) return Rating.Again;
  return rating === 3 ? Rating.Hard : rating === 4 ? Rating.Good : Rating.Easy;
}

/** What `model.next` makes of the memory, without the dates of all four grades, which would take most of the time of a long record. */
function remember(model: FSRS, memory: Omit<Memory, 'due'> | undefined, at: number, grade: Grade): Omit<Memory, 'due'> {
  const days = memory === undefined ? 0 : dateDiffInDays(new Date(before(memory.lastAt, at)), new Date(at));
  const { stability, difficulty } = model.next_state(memory ?? null, days, grade);
  return { stability, difficulty, lastAt: at };
}

function cardOf(memory: Pick<Memory, 'stability' | 'difficulty' | 'lastAt'> | undefined, now: number): Card {
  const card = createEmptyCard(new Date(now));
  if (memory === undefined) return card;
  const { stability, difficulty, lastAt } = memory;
  return { ...card, stability, difficulty, state: State.Review, reps: 1, last_review: new Date(before(lastAt, now)) };
}

/** Where a clock was set back, no time has passed: never less than none. */
const before = (lastAt: number, now: number): number => Math.min(lastAt, now);
