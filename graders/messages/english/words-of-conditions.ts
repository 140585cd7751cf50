import type { Comparison, ConditionName, NumberCondition } from '../relation-words.ts';

/** What inputs or results have in common, in English: what stands behind "where". `item`: what a list consists of. */
export const CONDITIONS: Record<ConditionName, (subject: string, item: string) => string> = {
  zero: (it) => `${it} is 0`,
  one: (it) => `${it} is 1`,
  'not-zero': (it) => `${it} is not 0`,
  'not-one': (it) => `${it} is not 1`,
  negative: (it) => `${it} is negative`,
  positive: (it) => `${it} is positive`,
  'above-one': (it) => `${it} is larger than 1`,
  'below-one': (it) => `${it} is smaller than 1`,
  even: (it) => `${it} is even`,
  odd: (it) => `${it} is odd`,
  'no-whole-number': (it) => `${it} is no whole number`,
  empty: (it) => `${it} is empty`,
  'not-empty': (it) => `${it} is not empty`,
  'one-item': (it, item) => `${it} has only one ${item}`,
  'many-items': (it, item) => `${it} has more than one ${item}`,
  'more-than-two-items': (it, item) => `${it} has more than two ${item}s`,
  'holds-null': (it) => `${it} holds a null`,
  'holds-zero': (it) => `${it} holds a 0`,
  'holds-negative': (it) => `${it} holds a negative number`,
  'holds-positive': (it) => `${it} holds a positive number`,
  'holds-above-one': (it) => `${it} holds a number larger than 1`,
  'all-zero': (it) => `${it} holds nothing but zeros`,
  'no-zero': (it) => `${it} holds no 0`,
  'holds-zero-row': (it) => `${it} has a row of zeros`,
  'holds-zero-column': (it) => `${it} has a column of zeros`,
  repeats: (it) => `${it} holds a number twice`,
  'no-repeats': (it) => `${it} holds no number twice`,
  'repeats-rows': (it) => `${it} has two rows that are the same`,
  'several-columns': (it) => `${it} has more than one column`,
  'one-column': (it) => `${it} has only one column`,
  square: (it) => `${it} has as many rows as columns`,
  'not-square': (it) => `${it} has not as many rows as columns`,
};

export const NUMBERS: Record<NumberCondition, string> = {
  nan: 'All that is wrong in yours is NaN: look for 0 / 0, Infinity − Infinity, or the logarithm or root of a negative number.',
  infinite: 'All that is wrong in yours is infinite: look for a division by 0, the logarithm of 0, or an exponential that grows too large.',
  zero: 'Only numbers that should be 0 are wrong.',
  negative: 'Only numbers that should be negative are wrong.',
  'above-one': 'Only numbers that should be larger than 1 are wrong.',
};

export const COMPARISONS: Record<Comparison, (first: string, second: string) => string> = {
  equal: (first, second) => `${first} and ${second} are the same`,
  larger: (first, second) => `${first} is larger than ${second}`,
  longer: (first, second) => `${first} is longer than ${second}`,
};
