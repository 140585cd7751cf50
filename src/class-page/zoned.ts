/** Moments on the clocks of a time zone, as people write them. */

/** "2026-03-08T23:59", as a field for date and time has it. `at`: ms since 1970. */
export function wallTime(at: number, timeZone: string): string {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** "2026-03-08T23:59:00+01:00": the same moment on every machine. */
export function isoIn(at: number, timeZone: string): string {
  const offset = Math.round(offsetMs(at, timeZone) / MINUTE_MS);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((it) => String(it).padStart(2, '0'));
  return `${wallTime(at, timeZone)}:00${offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${hours}:${minutes}`}`;
}

/**
 * The moment of a wall time such as "2026-03-08T23:59", ms since 1970; undefined where it is none. Where clocks are put on, an hour that
 * there is not is taken for the one after it; where they are put back, an hour that there is twice, for its first time.
 */
export function momentIn(wall: string, timeZone: string): number | undefined {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(wall) ? Date.parse(`${wall.slice(0, 16)}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return undefined;
  const guesses = [asUtc - DAY_MS, asUtc + DAY_MS].map((near) => asUtc - offsetMs(near, timeZone));
  const right = guesses.filter((guess) => asUtc - offsetMs(guess, timeZone) === guess);
  return right.length > 0 ? Math.min(...right) : Math.max(...guesses);
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How far the clocks of a zone are ahead of UTC at a moment. */
function offsetMs(at: number, timeZone: string): number {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return Date.parse(`${wallTime(minute, timeZone)}:00Z`) - minute;
}

function partsOf(at: number, timeZone: string): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return { year: part('year').padStart(4, '0'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
}
