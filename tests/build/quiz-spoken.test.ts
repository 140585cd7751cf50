import { expect, it } from 'vitest';
import { speak } from '../../src/build/quiz-spoken.ts';

it.each([
  ['$\\A{x_A}-2\\B{x_B}$', 'x A−2x B'],
  ['$(\\frac12,\\ \\frac14)$', '(1/2, 1/4)'],
  ['as soon as $s^+\\ge s^-+\\alpha$', 'as soon as s^+ ≥ s^−+ alpha'],
  ['*plain* `code` 0', 'plain code 0'],
])('says %s', (text, spoken) => expect(speak(text)).toBe(spoken));
