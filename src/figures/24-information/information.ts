import { fixed } from '../parts/numbers.ts';

/** The rarest event that the figure shows: as rare as so many heads in a row, about one in a million. */
export const MOST_BITS = 20;

/** I(x) = −log₂ p(x), in bits. */
export const informationOf = (probability: number): number => -Math.log2(probability) || 0; // || 0: no −0 for what is certain

/** The formula with one minus sign too many: −log₂(1/p) is log₂ p. */
export const wrongSign = (probability: number): number => -Math.log2(1 / probability) || 0;

/** How probable an event of so much information is. */
export const probabilityOf = (bits: number): number => 2 ** -bits;

/** A second event, independent of the first. */
export type Second = 'none' | 'heads' | 'six';

export const SECONDS: Record<Second, { name: string; probability: number }> = {
  none: { name: 'nothing else', probability: 1 },
  heads: { name: 'a coin shows heads', probability: 1 / 2 },
  six: { name: 'a die shows six', probability: 1 / 6 },
};

/** Both happen: independent, so their probabilities multiply. */
export const both = (probability: number, second: Second): number => probability * SECONDS[second].probability;

/** How much of each coin is filled: whole ones first, then the fraction that is left. */
export function coins(bits: number): number[] {
  return Array.from({ length: Math.ceil(bits - 1e-9) }, (_, index) => Math.min(1, bits - index));
}

/** “1 in 1,024”, or the probability itself where it is above one in ten. */
export function chance(probability: number): string {
  if (probability >= 1) return 'certain';
  if (probability > 0.1) return probability.toFixed(3).replace(/0+$/, '');
  return `1 in ${Math.round(1 / probability).toLocaleString('en-GB')}`;
}

/** One decimal, none where it is a whole number. */
export const inBits = (bits: number): string => fixed(bits, Math.abs(bits - Math.round(bits)) < 0.05 ? 0 : 1);
