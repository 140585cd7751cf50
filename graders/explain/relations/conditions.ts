import { isList, itemsOf } from '../../judge/compare.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Comparison, ConditionName } from '../../messages/relation-words.ts';
import { isRecord, type Value } from '../../value.ts';
import { argumentName } from './argument-name.ts';
import { numbersIn, type Observation } from './evidence.ts';

/** Something that is true of some cases. */
export interface Condition {
  /** `xs is empty`: what stands behind "where". */
  message: Message;
  holds(it: Observation): boolean;
  /** It is true of every input but the simplest, and nothing to tell by itself. */
  isUsual?: boolean;
}

/** Conditions that cases may be told apart by, the plainest first. */
export function conditionsOf(cases: readonly Observation[], names: readonly string[] = []): Condition[] {
  const count = Math.max(0, ...cases.map(({ args }) => args.length));
  const indices = Array.from({ length: count }, (_, index) => index);
  const called = (index: number) => argumentName(index, names);
  const itemOf = (index: number) => (cases.some(({ args }) => isTable(args[index])) ? 'row' : 'item');
  return [
    ...indices.flatMap((index) => valuesOf(index, cases, called(index))),
    ...indices.flatMap((index) =>
      CONDITIONS.map(
        ({ is, of }): Condition => ({
          message: say('condition', { subject: called(index), item: itemOf(index), is }),
          holds: ({ args }) => of(args[index]),
          isUsual: USUAL.has(is),
        }),
      ),
    ),
    ...RESULT_CONDITIONS.map(
      ({ is, of }): Condition => ({
        message: say('condition.result', { is }),
        holds: ({ expected }) => of(expected),
        isUsual: USUAL.has(is),
      }),
    ),
    ...indices.flatMap((i) => indices.flatMap((j) => (i === j ? [] : comparisons(i, j, called)))),
  ];
}

/** A switch or a word that has a value. */
function valuesOf(index: number, cases: readonly Observation[], argument: Message): Condition[] {
  const values = [...new Set(cases.map(({ args }) => args[index]))];
  if (values.length > 8 || !values.every((value) => typeof value === 'boolean' || typeof value === 'string')) return [];
  return values.flatMap((value): Condition[] => [
    {
      message: say('condition.value', { argument, value: JSON.stringify(value), isNot: false }),
      holds: ({ args }) => args[index] === value,
    },
    ...(values.length > 2
      ? [
          {
            message: say('condition.value', { argument, value: JSON.stringify(value), isNot: true }),
            holds: ({ args }: Observation) => args[index] !== value,
          },
        ]
      : []),
  ]);
}

function comparisons(i: number, j: number, called: (index: number) => Message): Condition[] {
  const compared = (is: Comparison, holds: (a: Value, b: Value) => boolean): Condition => ({
    message: say('condition.compared', { first: called(i), is, second: called(j) }),
    holds: ({ args }) => holds(args[i], args[j]),
  });
  return [
    compared('equal', (a, b) => i < j && isEqual(a, b)),
    compared('larger', (a, b) => typeof a === 'number' && typeof b === 'number' && a > b),
    compared('longer', (a, b) => isList(a) && isList(b) && a.length > b.length),
  ];
}

function isEqual(a: Value, b: Value): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && itemsOf(a).every((item, i) => isEqual(item, b[i]));
  return typeof a === 'number' && a === b;
}

const isNumber = (value: Value): value is number => typeof value === 'number';
const items = (value: Value): Value[] => (isList(value) ? itemsOf(value) : []);
const rows = (value: Value): Value[][] => items(value).map(items);
const some = (value: Value, of: (x: number) => boolean): boolean => isList(value) && numbersIn(value).some(of);
const all = (value: Value, of: (x: number) => boolean): boolean => {
  const numbers = isList(value) ? numbersIn(value) : [];
  return numbers.length > 0 && numbers.every(of);
};
const repeats = (values: Value[]): boolean => new Set(values.map((value) => JSON.stringify(value))).size < values.length;
const isZeroList = (value: Value): boolean => isList(value) && value.length > 0 && itemsOf(value).every((item) => item === 0);
const isTable = (value: Value): boolean =>
  isList(value) && value.length > 0 && itemsOf(value).every((row) => isList(row) && itemsOf(row).every(isNumber));

const USUAL = new Set<ConditionName>(['not-zero', 'not-empty', 'positive', 'holds-positive', 'no-zero']);

const CONDITIONS: readonly { is: ConditionName; of: (value: Value) => boolean }[] = [
  { is: 'zero', of: (value) => value === 0 },
  { is: 'one', of: (value) => value === 1 },
  { is: 'not-zero', of: (value) => isNumber(value) && value !== 0 },
  { is: 'not-one', of: (value) => isNumber(value) && value !== 1 },
  { is: 'negative', of: (value) => isNumber(value) && value < 0 },
  { is: 'positive', of: (value) => isNumber(value) && value > 0 },
  { is: 'above-one', of: (value) => isNumber(value) && value > 1 },
  { is: 'below-one', of: (value) => isNumber(value) && value < 1 },
  { is: 'even', of: (value) => isNumber(value) && value % 2 === 0 },
  { is: 'odd', of: (value) => isNumber(value) && Math.abs(value % 2) === 1 },
  { is: 'no-whole-number', of: (value) => isNumber(value) && !Number.isInteger(value) },
  { is: 'empty', of: (value) => isList(value) && value.length === 0 },
  { is: 'not-empty', of: (value) => isList(value) && value.length > 0 },
  { is: 'one-item', of: (value) => isList(value) && value.length === 1 },
  { is: 'many-items', of: (value) => isList(value) && value.length > 1 },
  { is: 'more-than-two-items', of: (value) => isList(value) && value.length > 2 },
  { is: 'holds-null', of: (value) => items(value).includes(null) },
  { is: 'holds-zero', of: (value) => some(value, (x) => x === 0) },
  { is: 'holds-negative', of: (value) => some(value, (x) => x < 0) },
  { is: 'holds-positive', of: (value) => some(value, (x) => x > 0) },
  { is: 'holds-above-one', of: (value) => some(value, (x) => x > 1) },
  { is: 'all-zero', of: (value) => all(value, (x) => x === 0) },
  { is: 'no-zero', of: (value) => all(value, (x) => x !== 0) },
  { is: 'holds-zero-row', of: (value) => items(value).some(isZeroList) },
  { is: 'holds-zero-column', of: (value) => isTable(value) && columns(value).some(isZeroList) },
  { is: 'repeats', of: (value) => items(value).every(isNumber) && repeats(items(value)) },
  { is: 'no-repeats', of: (value) => items(value).length > 1 && items(value).every(isNumber) && !repeats(items(value)) },
  { is: 'repeats-rows', of: (value) => isTable(value) && repeats(items(value)) },
  { is: 'several-columns', of: (value) => rows(value).some((row) => row.length > 1) },
  { is: 'one-column', of: (value) => isTable(value) && rows(value).every((row) => row.length === 1) },
  { is: 'square', of: (value) => isTable(value) && rows(value).every((row) => row.length === items(value).length) },
  { is: 'not-square', of: (value) => isTable(value) && rows(value).some((row) => row.length !== items(value).length) },
];

const columns = (value: Value): Value[] => {
  const table = rows(value);
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column]));
};

const RESULT_CONDITIONS: readonly { is: ConditionName; of: (value: Value) => boolean }[] = [
  { is: 'zero', of: (value) => value === 0 },
  { is: 'not-zero', of: (value) => isNumber(value) && value !== 0 },
  { is: 'negative', of: (value) => isNumber(value) && value < 0 },
  { is: 'positive', of: (value) => isNumber(value) && value > 0 },
  { is: 'above-one', of: (value) => isNumber(value) && value > 1 },
  { is: 'empty', of: (value) => isList(value) && value.length === 0 },
  { is: 'not-empty', of: (value) => isList(value) && value.length > 0 },
  { is: 'one-item', of: (value) => isList(value) && value.length === 1 },
  { is: 'many-items', of: (value) => isList(value) && value.length > 1 },
  { is: 'holds-zero', of: (value) => !isNumber(value) && numbersOfResult(value).some((x) => x === 0) },
  { is: 'holds-negative', of: (value) => !isNumber(value) && numbersOfResult(value).some((x) => x < 0) },
  { is: 'all-zero', of: (value) => !isNumber(value) && numbersOfResult(value).length > 0 && numbersOfResult(value).every((x) => x === 0) },
];

const numbersOfResult = (value: Value): number[] => (isList(value) || isRecord(value) ? numbersIn(value) : []);
