import type { Value } from '../../value.ts';
import { type Order, say } from '../../messages/message.ts';
import { isList, itemsOf } from '../../judge/compare.ts';
import { ENOUGH_CASES, isDifferent, isSame, type NumberCase, type Observation, pairNumbers, Results } from './evidence.ts';
import type { Finding } from './finding.ts';
import { transposed } from './value-changes.ts';

/** The right values in another order. */
export function otherOrder(cases: Observation[]): Finding | undefined {
  const found = ORDERS.find(({ reorder }) => isPutRight(cases, reorder));
  return found && { message: say('relation.order', { order: found.order }), fits: (it) => putRight(it, found.reorder) !== undefined };
}

/** Brings the learner's result into the order of the expected one; undefined where there is no such order. */
type Reorder = (actual: Value[], expected: Value[]) => Value[] | undefined;

const ORDERS: readonly { reorder: Reorder; order: Order }[] = [
  { reorder: columnsAsRows, order: 'transposed' },
  { reorder: (actual) => [...actual].reverse(), order: 'reversed' },
  { reorder: (actual) => mapRows(actual, (row) => [...row].reverse()), order: 'rows-reversed' },
  { reorder: matched, order: 'permuted' },
  {
    reorder: (actual, expected) => mapRows(actual, (row, i) => matched(row, rowOf(expected[i]))),
    order: 'rows-permuted',
  },
];

/** Whether the order puts all cases right; enough of them wrong before, and with values that tell one order from another. */
function isPutRight(cases: Observation[], reorder: Reorder): boolean {
  let informative = 0;
  const results = new Results();
  for (const judged of cases) {
    const right = putRight(judged, reorder);
    if (!right) return false;
    const before = numbersOf(judged);
    if (before?.expected.every((number, i) => !isDifferent(number, before.actual[i] ?? Number.NaN))) continue;
    // An order of zeros and ones says nothing: any other is made of zeros and ones, too.
    const telling = right.expected.filter((number) => Number.isFinite(number) && number !== 0 && Math.abs(number) !== 1);
    telling.forEach((number) => results.add(number));
    if (telling.some((number) => isDifferent(number, telling[0] ?? Number.NaN))) informative++;
  }
  return informative >= ENOUGH_CASES && results.areEnough();
}

/** The numbers of a case that the order puts right; undefined where it does not. */
function putRight(judged: Observation, reorder: Reorder): NumberCase | undefined {
  if (!isList(judged.expected) || !isList(judged.actual)) return undefined;
  const ordered = reorder(itemsOf(judged.actual), itemsOf(judged.expected));
  const right = ordered && numbersOf({ ...judged, actual: ordered });
  return right?.expected.every((number, i) => isSame(number, right.actual[i] ?? Number.NaN)) ? right : undefined;
}

const numbersOf = (judged: Observation) => pairNumbers([judged])?.[0];

function columnsAsRows(actual: Value[]): Value[] | undefined {
  const rows = actual.map(rowOf);
  return rows.every((row) => row !== undefined) ? transposed(rows) : undefined;
}

function mapRows(actual: Value[], change: (row: Value[], index: number) => Value[] | undefined): Value[] | undefined {
  const rows = actual.map((row, i) => (isList(row) ? change(itemsOf(row), i) : undefined));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/** Matching takes time as the square of the length; no result of an exercise is longer. */
const LONGEST = 256;

/** Finds for each expected item one of the learner's that is the same; each is taken once, and rows are taken as a whole. */
function matched(actual: Value[], expected: Value[] | undefined): Value[] | undefined {
  if (!expected || actual.length !== expected.length || actual.length > LONGEST) return undefined;
  const left = [...actual];
  const found: Value[] = [];
  for (const item of expected) {
    const k = left.findIndex((candidate) => isSameItem(item, candidate));
    if (k < 0) return undefined;
    found.push(...left.splice(k, 1));
  }
  return found;
}

function isSameItem(expected: Value, actual: Value): boolean {
  const pair = numbersOf({ args: [], expected, actual });
  return pair?.expected.every((number, i) => isSame(number, pair.actual[i] ?? Number.NaN)) ?? false;
}

const rowOf = (value: Value) => (value !== undefined && isList(value) ? itemsOf(value) : undefined);
