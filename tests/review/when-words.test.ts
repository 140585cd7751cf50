import { expect, it } from 'vitest';
import { DAY_MS } from '../../src/review/items.ts';
import { dayWords, spanWords } from '../../src/review/when-words.ts';

const EVENING = Date.parse('2026-11-27T21:00:00Z');

it.each([
  [1, '1 day'],
  [0.2, '1 day'],
  [45, '45 days'],
  [92, '3 months'],
  [800, '2 years'],
])('%d days are said as “%s”', (days, words) => expect(spanWords(days * DAY_MS)).toBe(words));

it.each([
  [0.04, 'UTC', 'today at 21:57'],
  [0.2, 'UTC', 'tomorrow'],
  // In Auckland it is Saturday morning by then.
  [0.2, 'Pacific/Auckland', 'today at 14:48'],
  [3, 'UTC', 'on Monday'],
  [40, 'UTC', 'on 6 January'],
])('in %d days, in %s, is “%s”', (days, zone, words) => expect(dayWords(EVENING + days * DAY_MS, EVENING, zone)).toBe(words));
