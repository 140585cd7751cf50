import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { Place } from '../sandbox/realm/draw.ts';

/** ChoicesByPlace by their places, as a generator reads them again after the shrinker has edited them. */
export type ChoicesByPlace = Readonly<Record<Place, number>>;

/** No exercise reads more (the longest reads 187); what is missing would read as 0. */
const LENGTH = 256;

/** Every choice is below this; 16 bits, so that a case packs into two bytes per choice. */
export const CHOICE_LIMIT = 1 << 16;

/** How large the `index`th generated case is: the most bits a choice may have. Grows from 2 to 16 over the first 84 cases. */
export const sizeOf = (index: number): number => Math.min(16, 2 + Math.floor(index / 6));

/**
 * The choices of the `index`th generated case. Their *numbers of bits* are uniform, so that simple values and generic ones,
 * short lists and long ones all come often; early cases are small because their choices are.
 * (Mersenne, because neighbouring seeds of the xoroshiro family start with nearly equal numbers.)
 */
export function choicesOf(seed: number, index: number, size = sizeOf(index)): number[] {
  const random = mersenne(seed * 65_537 + index);
  return Array.from({ length: LENGTH }, () => uniformInt(random, 0, (1 << uniformInt(random, 0, size)) - 1));
}
