import type { ChangeName } from '../relation-words.ts';
import { listed } from './listed.ts';

const are = (names: readonly string[]): string => (names.length > 1 ? 'are' : 'is');
const have = (names: readonly string[]): string => (names.length > 1 ? 'have' : 'has');
const of = (names: readonly string[]): string => names.join(' and of ');

type InWords = (names: readonly string[], what: 'number' | 'row' | 'item') => string;

/** Of a number, or of every number in lists. */
const numbers =
  (predicate: string): InWords =>
  (names, what) => {
    if (what !== 'number') return `every number of ${of(names)} ${predicate}`;
    return names.length > 1 ? `${listed(names)} ${plural(predicate)}` : `${names[0]} ${predicate}`;
  };

const plural = (predicate: string): string =>
  predicate.replace(/^is /, 'are ').replace('changes its sign', 'change their signs').replace('loses its sign', 'lose their signs');

/** What is done with arguments, in English: what stands behind "when". `names`: of the arguments. */
export const CHANGES: Record<ChangeName, InWords> = {
  zero: numbers('is 0'),
  one: numbers('is 1'),
  two: numbers('is 2'),
  e: numbers('is e'),
  ten: numbers('is 10'),
  negated: numbers('changes its sign'),
  absolute: numbers('loses its sign'),
  rectified: (names, what) =>
    what === 'number' ? `a negative ${listed(names)} counts as 0` : `every negative number of ${of(names)} counts as 0`,
  'plus-one': (names, what) => `1 is added to ${what === 'number' ? listed(names) : `every number of ${of(names)}`}`,
  'minus-one': (names, what) => `1 is taken from ${what === 'number' ? listed(names) : `every number of ${of(names)}`}`,
  doubled: numbers('is doubled'),
  halved: numbers('is halved'),
  squared: numbers('is squared'),
  inverse: numbers('is replaced by 1 divided by it'),
  'one-minus': numbers('is replaced by 1 minus it'),
  'rounded-down': numbers('is rounded down'),
  'last-left-out': (names, item) => `the last ${item} of ${of(names)} is left out`,
  'first-left-out': (names, item) => `the first ${item} of ${of(names)} is left out`,
  'last-zero': (names, item) => `the last ${item} of ${of(names)} counts as 0`,
  'first-zero': (names, item) => `the first ${item} of ${of(names)} counts as 0`,
  reversed: (names) => `${listed(names)} ${are(names)} reversed`,
  rotated: (names, item) => `every ${item} of ${of(names)} moves to the place before, and the first to the end`,
  'all-first': (names, item) => `every ${item} of ${of(names)} is like the first`,
  'first-only': (names, item) => `of ${listed(names)} only the first ${item} is there`,
  sorted: (names) => `${listed(names)} ${are(names)} sorted`,
  unit: (names) => `${listed(names)} ${are(names)} brought to length 1`,
  centred: (names) => `${listed(names)} ${have(names)} the mean taken away`,
  'sum-one': (names) => `${listed(names)} ${are(names)} divided by the sum`,
  transposed: (names) => `${listed(names)} ${are(names)} transposed`,
  'rows-reversed': (names) => `every row of ${of(names)} is reversed`,
  'rows-unit': (names) => `every row of ${of(names)} is brought to length 1`,
  'rows-centred': (names) => `every row of ${of(names)} has its mean taken away`,
  'rows-sum-one': (names) => `every row of ${of(names)} is divided by its sum`,
  'columns-centred': (names) => `every column of ${of(names)} has its mean taken away`,
  'columns-unit': (names) => `every column of ${of(names)} is brought to length 1`,
  'last-column-zero': (names) => `the last column of ${of(names)} counts as 0`,
  'first-column-zero': (names) => `the first column of ${of(names)} counts as 0`,
  'last-column-left-out': (names) => `the last column of ${of(names)} is left out`,
  'first-column-left-out': (names) => `the first column of ${of(names)} is left out`,
  'off-diagonal-zero': (names) => `all that is off the diagonal of ${of(names)} counts as 0`,
  'diagonal-zero': (names) => `the diagonal of ${of(names)} counts as 0`,
};
