import type { Assignment } from './messages/assignment.ts';

/** How an assignment stands at a moment of the class's clock. */
export type DueStanding =
  | { kind: 'opens'; at: number }
  /** `near`: within the last hour. */
  | { kind: 'open' | 'near'; at: number; leftMs: number }
  /** Past the due time and still taken: the share of the points that it costs now, and when that ends. */
  | { kind: 'late'; at: number; cost: number; closesAt: number | undefined }
  | { kind: 'closed'; at: number }
  /** There is no due time. */
  | { kind: 'free' };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** When an assignment opens, is due and closes, and what being late costs. */
export type Times = Pick<Assignment, 'opensAt' | 'dueAt' | 'closesAt' | 'late'>;

/** `now`: ms since 1970, by the clock of the class. */
export function dueStanding({ opensAt, dueAt, closesAt, late }: Times, now: number): DueStanding {
  const [opens, due, closes] = [opensAt, dueAt, closesAt].map((it) => (it === null ? undefined : Date.parse(it)));
  if (closes !== undefined && now >= closes) return { kind: 'closed', at: closes };
  if (opens !== undefined && now < opens) return { kind: 'opens', at: opens };
  if (due === undefined) return { kind: 'free' };
  if (now <= due) return { kind: due - now > HOUR_MS ? 'open' : 'near', at: due, leftMs: due - now };
  const days = Math.ceil((now - due) / DAY_MS);
  return { kind: 'late', at: due, cost: late ? Math.min(late.atMost, days * late.perDay) : 0, closesAt: closes };
}

/** "1 day 5 h left", "41 min left"; in the last two minutes "95 s left". */
export function leftWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  if (seconds <= 120) return `${seconds} s left`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min left`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ${minutes % 60} min left`;
  const days = Math.floor(hours / 24);
  return `${days} ${days === 1 ? 'day' : 'days'} ${hours % 24} h left`;
}

/** "1 minute", "90 minutes", "26 hours", "3 days": what somebody has more. */
export function moreWords(minutes: number): string {
  const [number, unit] =
    minutes < 120 ? [minutes, 'minute'] : minutes < 48 * 60 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1_440), 'day'];
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** "Fri 27 Nov, 18:00", on the clocks of that zone. */
export function momentWords(at: number, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);
  return `${part({ weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')}, ${clockWords(at, timeZone)}`;
}

/** "18:00" */
export const clockWords = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
