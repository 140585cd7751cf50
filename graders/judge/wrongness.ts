import type { Value } from '../value.ts';
import { compare } from './compare.ts';
import { type Tolerance, type Within, withEach } from './tolerance.ts';

/** How one case turns out: 0 right; 1 wrong, where it takes many digits to see; 2 wrong, and plain to see. */
export type Wrongness = 0 | 1 | 2;

/**
 * Half a percent: then two numbers of three significant digits look different.
 * The floor keeps rounding noise beside an expected 0 from counting as plain.
 */
const PLAIN: Within = { absolute: 1e-6, relative: 0.005 };

/** Right, wrong in digits that nobody reads, or plainly wrong: what the shrinker holds on to. */
export function wrongness(expected: Value, actual: Value, tolerance: Tolerance): Wrongness {
  if (compare(expected, actual, tolerance)) return 0;
  const wider = withEach(tolerance, ({ absolute, relative }) => ({
    absolute: Math.max(absolute, PLAIN.absolute),
    relative: Math.max(relative, PLAIN.relative),
  }));
  return compare(expected, actual, wider) ? 1 : 2;
}
