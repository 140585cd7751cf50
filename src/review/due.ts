import type { ReviewEvent } from '../record/events.ts';
import { DAY_MS, type Item } from './items.ts';

/** The version of the scheduler and of its parameters (`schedule.ts`). It goes up whenever the same reviews lead to other dates. */
export const SCHEDULER = 1;

/** Whoever reviews at about the same time every day finds what is due for the day. */
const EARLY_MS = DAY_MS / 4;

/** A review that lies further ahead than this was made by a clock that was wrong: its date would hide the item, perhaps for years. */
const WRONG_CLOCK_MS = 2 * DAY_MS;

/** When an item is asked next. */
export interface Due {
  item: Item;
  /** From then on it is due, ms since 1970. */
  from: number;
}

/**
 * When each item is asked next. `dueOf` works out when the last review of a list lets its item come back, ms since 1970. Times are
 * instants, so time zones and the change of clocks make no difference.
 */
export function dueTimes(
  items: readonly Item[],
  reviews: ReadonlyMap<string, readonly ReviewEvent[]>,
  now: number,
  dueOf: (reviews: readonly ReviewEvent[]) => number,
): Due[] {
  return items.map((item) => {
    const past = reviews.get(item.id);
    const last = past?.at(-1);
    if (past === undefined || last === undefined) return { item, from: item.enters };
    return { item, from: last.at > now + WRONG_CLOCK_MS ? now : dueOf(past) - EARLY_MS };
  });
}

/** What is due, the longest first; always in the same order. */
export const dueNow = (times: readonly Due[], now: number): Due[] =>
  times.filter(({ from }) => from <= now).sort((a, b) => a.from - b.from || (a.item.id < b.item.id ? -1 : 1));

/** Whether the date that the last review holds is what the scheduler would say now: each of them knew of the one before it. */
export const isNotedExactly = (reviews: readonly ReviewEvent[]): boolean =>
  reviews.every(
    ({ after, scheduler, at }, index) => scheduler === SCHEDULER && after === reviews[index - 1]?.id && at >= (reviews[index - 1]?.at ?? 0),
  );
