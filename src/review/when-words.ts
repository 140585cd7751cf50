/** Times of the review as people say them. */
import { DAY_MS } from './items.ts';

/** How long until then, in whole days, months or years: '1 day', '3 months'. */
export function spanWords(ms: number): string {
  const days = Math.max(1, Math.round(ms / DAY_MS));
  if (days < 60) return count(days, 'day');
  if (days < 700) return count(Math.round(days / 30.44), 'month');
  return count(Math.round(days / 365.25), 'year');
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** On which day of the learner's calendar: 'today at 14:05', 'tomorrow', 'on Wednesday', 'on 5 January'. */
export function dayWords(time: number, now: number, timeZone?: string): string {
  const shown = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(time);
  const days = dayNumber(time, timeZone) - dayNumber(now, timeZone);
  if (days <= 0) return `today at ${shown({ hour: '2-digit', minute: '2-digit' })}`;
  if (days === 1) return 'tomorrow';
  return days < 7 ? `on ${shown({ weekday: 'long' })}` : `on ${shown({ day: 'numeric', month: 'long' })}`;
}

/** Days of the calendar since 1970, where the learner is. */
export function dayNumber(time: number, timeZone?: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}
