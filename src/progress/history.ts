import type { RecordEvent } from '../record/events.ts';

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

/**
 * The last days up to and with the one of `now`, oldest first, those without work included. `timeZone`: an IANA name, by default the
 * browser's own, so that a day is what the learner's clock calls one, also where clocks are changed.
 */
export function historyOf(events: readonly RecordEvent[], now: number, days: number, timeZone?: string): Day[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const dates = lastDates(format.format(now), days);
  const history = new Map(dates.map((date): [string, Day] => [date, { date, read: 0, reviews: 0, answers: 0, runs: 0 }]));
  const undone = new Set(events.map((event) => (event.kind === 'undone' ? event.review : undefined)));
  for (const event of events) {
    if (undone.has(event.id)) continue;
    const day = history.get(format.format(event.at));
    if (day) count(day, event);
  }
  return [...history.values()];
}

/** Whether anything was done. */
export const isStudied = (day: Day): boolean => actsOf(day) > 0;

export const actsOf = ({ read, reviews, answers, runs }: Day): number => read + reviews + answers + runs;

function count(day: Day, event: RecordEvent): void {
  switch (event.kind) {
    case 'read':
      day.read++;
      return;
    case 'answer':
      day.answers++;
      return;
    case 'attempt':
      if (event.verdict !== 'judge_error') day.runs++;
      return;
    case 'review':
      day.reviews++;
      return;
    case 'undone':
    case 'reached':
    case 'note':
    case 'bookmark':
    case 'draft':
    case 'opened':
    case 'handed-in':
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

const DAY_MS = 86_400_000;
