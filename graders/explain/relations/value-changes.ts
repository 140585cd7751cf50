import { isList, itemsOf } from '../../judge/compare.ts';
import type { ChangeName } from '../../messages/relation-words.ts';
import type { Value } from '../../value.ts';

/** Another value in place of an argument; undefined where the change means nothing for it. */
export type ValueChange = (value: Value) => Value;

/** Every number of an argument, whether it is one, or is in a list at any depth. */
const eachNumber =
  (of: (x: number) => number): ValueChange =>
  (value) => {
    if (typeof value === 'number') return of(value);
    return isList(value) ? itemsOf(value).map(eachNumber(of)) : value;
  };

export const NUMBER_CHANGES: [ChangeName, ValueChange][] = [
  ['zero', eachNumber(() => 0)],
  ['one', eachNumber(() => 1)],
  ['negated', eachNumber((x) => -x)],
  ['absolute', eachNumber(Math.abs)],
  ['rectified', eachNumber((x) => Math.max(0, x))],
  ['plus-one', eachNumber((x) => x + 1)],
  ['minus-one', eachNumber((x) => x - 1)],
  ['doubled', eachNumber((x) => 2 * x)],
  ['halved', eachNumber((x) => x / 2)],
  ['squared', eachNumber((x) => x * x)],
  ['inverse', eachNumber((x) => 1 / x)],
  ['one-minus', eachNumber((x) => 1 - x)],
  ['rounded-down', eachNumber(Math.floor)],
  ['two', (value) => (typeof value === 'number' ? 2 : undefined)],
  ['e', (value) => (typeof value === 'number' ? Math.E : undefined)],
  ['ten', (value) => (typeof value === 'number' ? 10 : undefined)],
];

const ofItems =
  (of: (items: Value[]) => Value[] | undefined, least = 1): ValueChange =>
  (value) =>
    isList(value) && value.length >= least ? of(itemsOf(value)) : undefined;

const numbersOf = (items: Value[]): number[] | undefined =>
  items.every((item) => typeof item === 'number') ? (items as number[]) : undefined;

const ofNumbers = (of: (numbers: number[]) => number[] | undefined): ValueChange =>
  ofItems((items) => {
    const numbers = numbersOf(items);
    return numbers && of(numbers);
  });

const zeroed = eachNumber(() => 0);

export const unit = (numbers: number[]): number[] => {
  const length = Math.sqrt(sumOf(numbers.map((x) => x * x)));
  return length === 0 ? numbers : numbers.map((x) => x / length);
};
export const centred = (numbers: number[]): number[] => {
  const mean = sumOf(numbers) / numbers.length;
  return numbers.map((x) => x - mean);
};
export const sumToOne = (numbers: number[]): number[] | undefined => {
  const total = sumOf(numbers);
  return total === 0 ? undefined : numbers.map((x) => x / total);
};
export const sumOf = (numbers: number[]): number => numbers.reduce((sum, x) => sum + x, 0);

export const LIST_CHANGES: [ChangeName, ValueChange][] = [
  ['last-left-out', ofItems((items) => items.slice(0, -1), 2)],
  ['first-left-out', ofItems((items) => items.slice(1), 2)],
  ['last-zero', ofItems((items) => items.with(-1, zeroed(items.at(-1))), 2)],
  ['first-zero', ofItems((items) => items.with(0, zeroed(items[0])), 2)],
  ['reversed', ofItems((items) => items.toReversed(), 2)],
  ['rotated', ofItems((items) => [...items.slice(1), items[0]], 3)],
  ['all-first', ofItems((items) => items.map(() => items[0]), 2)],
  ['first-only', ofItems((items) => items.slice(0, 1), 2)],
  ['sorted', ofNumbers((numbers) => numbers.toSorted((a, b) => a - b))],
  ['unit', ofNumbers(unit)],
  ['centred', ofNumbers(centred)],
  ['sum-one', ofNumbers(sumToOne)],
];

type Row = number[];

const ofRows =
  (of: (rows: Row[]) => (Row | undefined)[] | undefined): ValueChange =>
  (value) => {
    const rows = isList(value) ? itemsOf(value).map((row) => (isList(row) ? numbersOf(itemsOf(row)) : undefined)) : [];
    if (rows.length === 0 || !rows.every((row) => row !== undefined)) return undefined;
    const changed = of(rows);
    return changed?.every((row) => row !== undefined) ? changed : undefined;
  };

/** Columns as rows; undefined where the rows differ in length. */
export function transposed<Item>(rows: Item[][]): Item[][] | undefined {
  const width = rows[0]?.length ?? 0;
  if (!rows.every((row) => row.length === width)) return undefined;
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as Item));
}

const ofColumns = (of: (column: Row) => Row | undefined): ValueChange =>
  ofRows((rows) => {
    const columns = transposed(rows)?.map(of);
    return columns?.every((column) => column !== undefined) ? transposed(columns) : undefined;
  });

export const TABLE_CHANGES: [ChangeName, ValueChange][] = [
  ['transposed', ofRows(transposed)],
  ['rows-reversed', ofRows((rows) => rows.map((row) => row.toReversed()))],
  ['rows-unit', ofRows((rows) => rows.map(unit))],
  ['rows-centred', ofRows((rows) => rows.map(centred))],
  ['rows-sum-one', ofRows((rows) => rows.map(sumToOne))],
  ['columns-centred', ofColumns(centred)],
  ['columns-unit', ofColumns(unit)],
  ['last-column-zero', ofRows((rows) => rows.map((row) => (row.length > 1 ? row.with(-1, 0) : row)))],
  ['first-column-zero', ofRows((rows) => rows.map((row) => (row.length > 1 ? row.with(0, 0) : row)))],
  ['last-column-left-out', ofRows((rows) => rows.map((row) => (row.length > 1 ? row.slice(0, -1) : undefined)))],
  ['first-column-left-out', ofRows((rows) => rows.map((row) => (row.length > 1 ? row.slice(1) : undefined)))],
  ['off-diagonal-zero', ofRows((rows) => rows.map((row, i) => row.map((x, j) => (i === j ? x : 0))))],
  ['diagonal-zero', ofRows((rows) => rows.map((row, i) => row.map((x, j) => (i === j ? 0 : x))))],
];
