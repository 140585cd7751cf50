import { expect, it } from 'vitest';
import { isoIn, momentIn, wallTime } from '../../src/class-page/zoned.ts';

const VIENNA = 'Europe/Vienna';

it.each([
  ['2026-03-08T23:59', VIENNA, '2026-03-08T22:59:00Z', '2026-03-08T23:59:00+01:00'],
  ['2026-07-01T08:00', VIENNA, '2026-07-01T06:00:00Z', '2026-07-01T08:00:00+02:00'],
  ['2026-07-01T08:00', 'UTC', '2026-07-01T08:00:00Z', '2026-07-01T08:00:00Z'],
  ['2026-01-01T00:00', 'America/St_Johns', '2026-01-01T03:30:00Z', '2026-01-01T00:00:00-03:30'],
  ['2026-01-01T00:30', 'Asia/Kolkata', '2025-12-31T19:00:00Z', '2026-01-01T00:30:00+05:30'],
])('%s in %s is %s', (wall, zone, utc, iso) => {
  const at = Date.parse(utc);
  expect(momentIn(wall, zone)).toBe(at);
  expect(wallTime(at, zone)).toBe(wall);
  expect(isoIn(at, zone)).toBe(iso);
  expect(Date.parse(isoIn(at, zone))).toBe(at);
});

it('takes an hour that there is not for the next, and one that there is twice for its first', () => {
  expect(momentIn('2026-03-29T02:30', VIENNA)).toBe(Date.parse('2026-03-29T01:30:00Z'));
  expect(momentIn('2026-10-25T02:30', VIENNA)).toBe(Date.parse('2026-10-25T00:30:00Z'));
});

it('is no moment where nothing was written', () => expect(momentIn('', VIENNA)).toBeUndefined());
