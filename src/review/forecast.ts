import type { Due } from './due.ts';
import { DAY_MS } from './items.ts';
import { dayNumber } from './when-words.ts';

/** What will be due on a day of the learner's calendar. */
export interface ForecastDay {
  /** Days from today; 0 also counts what is due already. */
  offset: number;
  /** An instant of that day, ms since 1970, to name it by. */
  at: number;
  due: number;
}

/** Each item once, on the day on which it is asked next, if nothing is reviewed before. */
export function forecastOf(times: readonly Due[], now: number, days: number, timeZone?: string): ForecastDay[] {
  const today = dayNumber(now, timeZone);
  const counts = new Array<number>(days).fill(0);
  for (const { from } of times) {
    const offset = Math.max(0, dayNumber(from, timeZone) - today);
    if (offset < days) counts[offset] = (counts[offset] ?? 0) + 1;
  }
  // Noon in UTC: the names of days are written in UTC as well.
  return counts.map((due, offset) => ({ offset, at: (today + offset + 0.5) * DAY_MS, due }));
}
