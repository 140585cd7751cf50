import type { Wrongness } from '../inputs/shrink.ts';
import type { Value } from '../value.ts';
import { compare, type Tolerance } from './compare.ts';

/**
 * Half a percent: then two numbers of three significant digits look different.
 * The floor keeps rounding noise beside an expected 0 from counting as plain.
 */
const PLAIN: Tolerance = { absolute: 1e-6, relative: 0.005 };

/** Right, wrong in digits that nobody reads, or plainly wrong: what the shrinker holds on to. */
export function wrongness(expected: Value, actual: Value, tolerance: Tolerance): Wrongness {
  if (compare(expected, actual, tolerance)) return 0;
  const wider = { absolute: Math.max(tolerance.absolute, PLAIN.absolute), relative: Math.max(tolerance.relative, PLAIN.relative) };
  return compare(expected, actual, wider) ? 1 : 2;
}
