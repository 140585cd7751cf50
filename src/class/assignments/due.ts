import type { Rules } from './rules.ts';

/** The server was not there from one moment to the other. */
export interface Downtime {
  from: Date;
  to: Date;
}

/** When an assignment opens, is due and closes for one learner, and why it is later than the rules say. */
export interface Times {
  opensAt: Date | undefined;
  dueAt: Date | undefined;
  closesAt: Date | undefined;
  extended: { minutes: number; reason: string }[];
}

/** More time that somebody has. */
export interface MoreTime {
  until: Date;
  reason: string;
}

/** Downtime within so many hours before a deadline moves it: earlier one, everybody could still hand in. */
const HOURS_BEFORE = 24;

/**
 * The times that hold for one learner: those of the rules, moved by the time that the server was down shortly before, or by what an
 * instructor gave, whichever is later. What closes, closes no earlier than it is due. A pure function.
 */
export function timesOf({ opens, due, closes }: Rules, downtimes: readonly Downtime[] = [], more?: MoreTime): Times {
  const opensAt = opens === undefined ? undefined : new Date(opens);
  const [ruledDue, ruledClose] = [due, closes].map((it) => (it === undefined ? undefined : new Date(it)));
  const movedDue = ruledDue && afterDowntime(ruledDue, downtimes);
  const movedClose = ruledClose && afterDowntime(ruledClose, downtimes);
  const dueAt = movedDue && later(movedDue, more?.until);
  const closesAt = movedClose && later(later(movedClose, more?.until), dueAt);
  const extended: Times['extended'] = [];
  if (ruledDue && movedDue && movedDue > ruledDue)
    extended.push({ minutes: minutes(ruledDue, movedDue), reason: 'The server was not reachable.' });
  if (movedDue && dueAt && more && dueAt > movedDue) extended.push({ minutes: minutes(movedDue, dueAt), reason: more.reason });
  return { opensAt, dueAt, closesAt, extended };
}

/** Downtime that lies in the hours before a deadline, or over it, is added to it, one after another. */
function afterDowntime(deadline: Date, downtimes: readonly Downtime[]): Date {
  const begin = deadline.getTime() - HOURS_BEFORE * 3_600_000;
  let moved = deadline.getTime();
  for (const { from, to } of downtimes.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const start = Math.max(from.getTime(), begin);
    if (start < moved && to.getTime() > start) moved += to.getTime() - start;
  }
  return new Date(moved);
}

const later = (a: Date, b: Date | undefined): Date => (b !== undefined && b > a ? b : a);

const minutes = (from: Date, to: Date): number => Math.ceil((to.getTime() - from.getTime()) / 60_000);

/** Begun days that a submission came late; 0 in time. */
export const daysLate = (receivedAt: Date, dueAt: Date | undefined): number =>
  dueAt === undefined || receivedAt <= dueAt ? 0 : Math.ceil((receivedAt.getTime() - dueAt.getTime()) / 86_400_000);

/** Whether a submission is taken at a moment: in words where it is not. */
export function refusalAt(times: Times, now: Date): string | undefined {
  const { closesAt } = times;
  if (closesAt && now >= closesAt) return `This assignment closed at ${closesAt.toISOString()}. Ask your instructor for more time.`;
  return refusalBeforeOpening(times, now);
}

/** Whether a run is judged at a moment, which it also is after closing: in words where it is not. */
export const refusalBeforeOpening = ({ opensAt }: Times, now: Date): string | undefined =>
  opensAt && now < opensAt ? `This assignment opens at ${opensAt.toISOString()}.` : undefined;
