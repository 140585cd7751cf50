import type { Catalogue } from './catalogue.ts';
import { DIAGNOSES } from './english/diagnoses.ts';
import { EXAMPLES } from './english/examples.ts';
import { QUIZ } from './english/quiz.ts';
import { VERDICTS } from './english/verdicts.ts';
import type { Collector, Count, FactorReason, MissingFunction, Order, QuantityForm } from './message.ts';
import type { ForeignKind } from '../value.ts';
import { listed } from './english/listed.ts';
import { lowered, RELATIONS_BY_RUNNING } from './english/words-of-relations.ts';
import { STEPS } from './english/words-of-steps.ts';

/** All that the grader says to learners, in English. Another language is another object of this shape. */
export const ENGLISH: Catalogue = {
  ...DIAGNOSES,
  ...VERDICTS,
  ...QUIZ,
  ...EXAMPLES,

  text: ({ text }) => text,

  'value.undefined': () => 'undefined: is a return missing?',
  'value.hole': () => 'undefined',
  'value.foreign': ({ kind }) => FOREIGN[kind],
  'value.number': ({ number }) => `the number ${number}`,
  'value.not-finite': ({ number }) => number,
  'value.string': ({ shown, looksLikeNumber }) => `the string ${shown}${looksLikeNumber ? ': a string, not a number' : ''}`,
  'value.empty-list': () => 'an empty array',
  'value.list': (list) => counted(list),
  'value.list-of-lists': ({ inner, ...list }) => `${counted(list)} of ${counted(inner)}`,
  'value.no-fields': () => 'an object without fields',
  'value.record': ({ fields, more }) => {
    const names = more > 0 ? [...fields, `${more} more`] : fields;
    return `an object with ${names.length < 2 ? 'the field' : 'the fields'} ${listed(names)}`;
  },
  'value.plain': ({ shown }) => shown,
  'value.any-number': () => 'a number',
  'value.any-string': () => 'a string',
  'value.any-boolean': () => 'true or false',

  // Counted from 0, as in code.
  'place.element': ({ index }) => `element ${index}`,
  'place.row': ({ index }) => `row ${index}`,
  'place.field': ({ field }) => `field ${field}`,
  'place.cell': ({ row, column }) => `row ${row}, column ${column}`,
  // A sentence may begin with it, and a name keeps its small letter.
  'place.path': ({ path }) => (path.startsWith('[') ? path : `field ${path}`),

  'difference.at': ({ place, what }, part) => `${part(place)}: ${part(what)}`,
  'difference.at-step': ({ call, what }, part) => `step ${call}: ${part(what)}`,
  'difference.value': ({ expected, actual }, part) => `expected ${part(expected)}, got ${part(actual)}`,
  'difference.no-list': ({ place, expected, actual }, part) =>
    `${part(place)} is not an array: expected ${part(expected)}, got ${part(actual)}`,
  'difference.length': ({ expected, actual }) => `expected ${counted(expected)}, got ${actual}`,
  'difference.missing-field': ({ field }) => `the field ${field} is missing`,
  'difference.extra-field': ({ field }) => `the field ${field} is not asked for`,
  'difference.shown': ({ expected, actual }) => `expected ${expected}, got ${actual}`,
  'difference.nan': ({ expected, actual }) =>
    `expected ${expected}, got ${actual}: look for 0 / 0, Infinity − Infinity, the logarithm or root of a negative number, or arithmetic with undefined or with a whole list`,
  'difference.infinite': ({ expected, actual }) =>
    `expected ${expected}, got ${actual}: look for a division by 0, the logarithm of 0, or an exponential that grows too large`,
  'difference.must-throw': ({ actual }, part) => `this call must throw an error, and yours returned ${part(actual)}`,
  'difference.refused': ({ why }) => why,
  'difference.form': () => 'this result cannot be judged: has it the form that is asked for?',

  'relation.factor': ({ factor, reason }) => `Every value is yours times ${factor}${reason ? `: ${REASONS[reason]}` : ''}.`,
  'relation.plus': ({ amount }) => `Every value is yours plus ${amount}.`,
  'relation.minus': ({ amount }) => `Every value is yours minus ${amount}.`,
  'relation.function': ({ missing }) => FUNCTIONS[missing],
  'relation.by-quantity': ({ form, quantity }, part) => FORMS[form](part(quantity)),
  'relation.order': ({ order }) => ORDERS[order],
  'relation.collected': ({ by }) => `Yours is a list: its ${COLLECTORS[by]} is asked for.`,
  'relation.part': ({ part: where, within }, part) => {
    const there = within && part(within);
    const before = within?.code === 'relation.in-field' ? '' : 'There, ';
    const inside = before && there ? lowered(there) : there;
    return `In this run only ${part(where)} ${where.code === 'part.fields' ? 'are' : 'is'} wrong.${inside ? ` ${before}${inside}` : ''}`;
  },
  ...RELATIONS_BY_RUNNING,

  'argument.named': ({ name }) => name,
  'argument.nth': ({ index }) => `the ${ORDINALS[index] ?? `${index + 1}th`} argument`,
  'quantity.length': ({ argument }, part) => `the length of ${part(argument)}`,
  'quantity.row-length': ({ argument }, part) => `the length of a row of ${part(argument)}`,
  'quantity.numbers': ({ argument }, part) => `the number of numbers in ${part(argument)}`,
  'quantity.value': ({ argument }, part) => part(argument),
  'quantity.field': ({ argument, field }, part) => `${part(argument)}.${field}`,
  'quantity.result-field': ({ field }) => `the right ${field}`,
  'quantity.same-place': ({ argument }, part) => `the number of ${part(argument)} at the same place`,
  'quantity.inverse': ({ quantity }, part) => `1 divided by ${part(quantity)}`,
  'quantity.logarithm': ({ quantity }, part) => `the natural logarithm of ${part(quantity)}`,
  'quantity.product': ({ first, second }, part) => `${part(first)} times ${part(second)}`,

  'part.field': ({ field }) => `the field ${field}`,
  'part.fields': ({ fields }) => `the fields ${listed(fields)}`,
  'part.all-but-first': ({ item }) => `everything but the first ${item}`,
  'part.all-but-last': ({ item }) => `everything but the last ${item}`,
  'part.first': ({ item }) => `the first ${item}`,
  'part.last': ({ item }) => `the last ${item}`,
  'part.nth': ({ item, index }) => `${item} ${index}`,
  'part.diagonal': () => 'the diagonal',
  'part.off-diagonal': () => 'what is off the diagonal',
  'part.first-column': () => 'the first column',
  'part.last-column': () => 'the last column',
};

const counted = ({ count, noun }: Count): string => `${count} ${count === 1 ? noun : `${noun}s`}`;

const FOREIGN: Record<ForeignKind, string> = {
  function: 'a function: was it meant to be called?',
  symbol: 'a symbol',
  promise: 'a promise: take async away, the result is needed at once',
  bigint: 'a bigint: write 2, not 2n',
  cycle: 'a value that contains itself',
  instance: 'an object that a class made (a Map, a Set, a boxed value or your own): return arrays, numbers, strings or plain records',
  thrown: 'an error',
  dropped: 'a result too large to be shown',
  other: 'an object that is no plain data: return arrays, numbers, strings, true or false',
};

const REASONS: Record<FactorReason, string> = {
  sign: 'a sign is missing',
  'bits-for-nats': 'yours is in bits, nats are asked for',
  'nats-for-bits': 'yours is in nats, bits are asked for',
  'sign-and-bits-for-nats': 'a sign is missing, and yours is in bits where nats are asked for',
  'sign-and-nats-for-bits': 'a sign is missing, and yours is in nats where bits are asked for',
  'base-10-for-e': 'yours takes the logarithm to base 10, the natural one is asked for',
  'base-e-for-10': 'yours takes the natural logarithm, base 10 is asked for',
  'base-10-for-2': 'yours takes the logarithm to base 10, base 2 is asked for',
  'base-2-for-10': 'yours takes the logarithm to base 2, base 10 is asked for',
  'degrees-for-radians': 'yours is in degrees, radians are asked for',
  'radians-for-degrees': 'yours is in radians, degrees are asked for',
};

const FUNCTIONS: Record<MissingFunction, string> = {
  abs: STEPS.absolute.missing,
  square: 'Every value is yours squared: a square is missing, or a root is too much.',
  root: 'Every value is the square root of yours: a root is missing, or a square is too much.',
  inverse: STEPS.inverse.missing,
  'one-minus': 'Every value is 1 minus yours: a similarity where a distance is asked for, or the other way round.',
  exp: STEPS.exp.missing,
  'exp-minus': 'Every value is exp of minus yours: yours is minus its natural logarithm.',
  ln: 'Every value is the natural logarithm of yours: a logarithm is missing.',
  'minus-ln': 'Every value is minus the natural logarithm of yours: a logarithm is missing, with its sign.',
  log2: 'Every value is the logarithm of yours to base 2: a logarithm is missing.',
  'minus-log2': 'Every value is minus the logarithm of yours to base 2: a logarithm is missing, with its sign.',
  'two-to-the': 'Every value is 2 to the power of yours: yours is its logarithm to base 2.',
  sigmoid: 'Every value is the sigmoid of yours: the squashing is missing.',
  logit: 'Yours is the sigmoid of every value: leave the squashing away.',
  tanh: 'Every value is tanh of yours: the squashing is missing.',
  rectified: STEPS['at-least-zero'].missing,
};

const FORMS: Record<QuantityForm, (quantity: string) => string> = {
  mean: (n) => `Every value is yours divided by ${n}: is a mean asked for?`,
  sum: (n) => `Every value is yours times ${n}: is a sum asked for?`,
  'minus-mean': (n) => `Every value is yours divided by ${n}, with the other sign: is a mean asked for?`,
  'minus-sum': (n) => `Every value is yours times ${n}, with the other sign: is a sum asked for?`,
  'n-over-n-minus-1': (n) => `Every value is yours times n/(n − 1), where n is ${n}: divide by n − 1.`,
  'n-minus-1-over-n': (n) => `Every value is yours times (n − 1)/n, where n is ${n}: divide by n.`,
  'over-n-minus-1': (n) => `Every value is yours divided by n − 1, where n is ${n}.`,
  'times-n-minus-1': (n) => `Every value is yours times n − 1, where n is ${n}.`,
  'over-root': (q) => `Every value is yours divided by the square root of ${q}.`,
  'times-root': (q) => `Every value is yours times the square root of ${q}.`,
  times: (q) => `Every value is yours times ${q}.`,
  over: (q) => `Every value is yours divided by ${q}.`,
  'minus-times': (q) => `Every value is yours times ${q}, with the other sign.`,
  'minus-over': (q) => `Every value is yours divided by ${q}, with the other sign.`,
  'times-one-minus': (q) => `Every value is yours times 1 − ${q}.`,
  'over-one-minus': (q) => `Every value is yours divided by 1 − ${q}.`,
  'over-square': (q) => `Every value is yours divided by the square of ${q}.`,
  'times-square': (q) => `Every value is yours times the square of ${q}.`,
  plus: (q) => `Every value is yours plus ${q}.`,
  minus: (q) => `Every value is yours minus ${q}.`,
  'subtracted-from': (q) => `Every value is ${q} minus yours.`,
  'over-ln': (q) => `Every value is yours divided by the natural logarithm of ${q}: the logarithm has another base.`,
  'times-ln': (q) => `Every value is yours times the natural logarithm of ${q}: the logarithm has another base.`,
  'plus-ln': (q) => `Every value is yours plus the natural logarithm of ${q}.`,
  'minus-ln': (q) => `Every value is yours minus the natural logarithm of ${q}.`,
  'subtracted-from-ln': (q) => `Every value is the natural logarithm of ${q}, minus yours.`,
};

const ORDERS: Record<Order, string> = {
  transposed: 'Yours is transposed: rows and columns are swapped.',
  reversed: 'Yours is reversed: the values are right, last to first.',
  'rows-reversed': 'Every row of yours is reversed.',
  permuted: 'The values are right, but their order is not.',
  'rows-permuted': 'The values of every row are right, but their order is not.',
};

const COLLECTORS: Record<Collector, string> = { sum: 'sum', mean: 'mean', largest: 'largest item', smallest: 'smallest item' };

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
