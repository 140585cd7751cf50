import type { EventFacts } from '../record/facts.ts';
import type { Fold } from '../record/folds.ts';
import { DAY_MS } from '../review/items.ts';

/** What was done on one day of the calendar. */
export interface Day {
  /** `2026-11-27`, where the learner is. */
  date: string;
  /** Lessons read to the end. */
  read: number;
  /** Reviews, those that were taken back left out. */
  reviews: number;
  /** Answers to quiz questions, right or wrong. */
  answers: number;
  /** Runs and submissions that came to a verdict. */
  runs: number;
}

/** Everything that was done, in quarters of an hour: every time zone begins its days at one. */
export interface Activity {
  /** How many events there are, and the time of the first, ms since 1970. */
  entries: number;
  since: number | undefined;
  /** By the quarter's number since 1970. */
  quarters: Map<number, Acts>;
  /** Quarters of the reviews, and ids of those that were taken back. */
  reviews: Map<string, number>;
  undone: Set<string>;
}

type Acts = Omit<Day, 'date'>;

const QUARTER_MS = 900_000;

export const activityFold: Fold<Activity> = {
  name: 'activity',
  version: 1,
  empty: () => ({ entries: 0, since: undefined, quarters: new Map(), reviews: new Map(), undone: new Set() }),
  add(activity, event) {
    activity.entries++;
    activity.since = Math.min(activity.since ?? event.at, event.at);
    const quarter = Math.floor(event.at / QUARTER_MS);
    const acts = activity.quarters.get(quarter) ?? { read: 0, reviews: 0, answers: 0, runs: 0 };
    count(acts, event);
    if (actsOf(acts) > 0) activity.quarters.set(quarter, acts);
    if (event.kind === 'review') activity.reviews.set(event.id, quarter);
    if (event.kind === 'undone') activity.undone.add(event.review);
  },
};

/**
 * The last days up to and with the one of `now`, oldest first, those without work included. `timeZone`: an IANA name, by default the
 * browser's own, so that a day is what the learner's clock calls one, also where clocks are changed.
 */
export function historyOf({ quarters, reviews, undone }: Activity, now: number, days: number, timeZone?: string): Day[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const dates = lastDates(format.format(now), days);
  const history = new Map(dates.map((date): [string, Day] => [date, { date, read: 0, reviews: 0, answers: 0, runs: 0 }]));
  // A day more than asked for: where the first of them begins depends on the time zone.
  const first = (now - (days + 1) * DAY_MS) / QUARTER_MS;
  const dayOf = (quarter: number): Day | undefined => (quarter < first ? undefined : history.get(format.format(quarter * QUARTER_MS)));
  for (const [quarter, acts] of quarters) {
    const day = dayOf(quarter);
    if (!day) continue;
    day.read += acts.read;
    day.reviews += acts.reviews;
    day.answers += acts.answers;
    day.runs += acts.runs;
  }
  for (const id of undone) {
    const quarter = reviews.get(id);
    const day = quarter === undefined ? undefined : dayOf(quarter);
    if (day) day.reviews--;
  }
  return [...history.values()];
}

/** Whether anything was done. */
export const isStudied = (day: Acts): boolean => actsOf(day) > 0;

export const actsOf = ({ read, reviews, answers, runs }: Acts): number => read + reviews + answers + runs;

function count(acts: Acts, event: EventFacts): void {
  switch (event.kind) {
    case 'read':
      acts.read++;
      return;
    case 'answer':
      acts.answers++;
      return;
    case 'attempt':
      if (event.verdict !== 'judge_error') acts.runs++;
      return;
    case 'review':
      acts.reviews++;
      return;
    case 'undone':
    case 'reached':
    case 'note':
    case 'bookmark':
    case 'draft':
    case 'opened':
    case 'all-lit':
    case 'handed-in':
    case 'for-class':
    case 'received':
    case 'not-taken':
      return;
    default:
      event satisfies never;
  }
}

/** Dates are counted in UTC, where every day has 24 hours. */
function lastDates(today: string, days: number): string[] {
  const end = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: days }, (_, index) => new Date(end - (days - 1 - index) * DAY_MS).toISOString().slice(0, 10));
}
