import { isRecord, type Value } from '../../value.ts';
import { isList, itemsOf } from '../../judge/compare.ts';

/** A number that can be read off the arguments of a case: one of them, or the length of one. */
export interface Quantity {
  /** `n, the number of rows of the first argument`. */
  name: string;
  kind: 'length' | 'value';
  of: (args: Value[]) => number | undefined;
}

/** What may be read off the arguments, lengths first. `names`: the parameters' names, where they are known. */
export function quantitiesOf(cases: { args: Value[] }[], names: string[] = []): Quantity[] {
  const count = Math.max(0, ...cases.map(({ args }) => args.length));
  const indices = Array.from({ length: count }, (_, i) => i);
  const called = (i: number) => names[i] || `the ${ORDINALS[i] ?? `${i + 1}th`} argument`;
  return [
    ...indices.map((i): Quantity => ({ name: `the length of ${called(i)}`, kind: 'length', of: (args) => lengthOf(args[i]) })),
    ...indices.map((i): Quantity => ({ name: `the length of a row of ${called(i)}`, kind: 'length', of: (args) => rowLengthOf(args[i]) })),
    ...indices.map((i): Quantity => ({ name: `the number of numbers in ${called(i)}`, kind: 'length', of: (args) => areaOf(args[i]) })),
    ...indices.map((i): Quantity => ({ name: called(i), kind: 'value', of: (args) => numberOf(args[i]) })),
    ...indices.flatMap((i) =>
      fieldsOf(cases.map(({ args }) => args[i])).map(
        (field): Quantity => ({
          name: `${called(i)}.${field}`,
          kind: 'value',
          of: (args) => {
            const arg = args[i];
            return isRecord(arg) ? numberOf(arg[field]) : undefined;
          },
        }),
      ),
    ),
  ];
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const lengthOf = (value: Value) => (isList(value) ? value.length : undefined);

/** Of the first row; undefined where there are no rows or they differ. */
function rowLengthOf(value: Value): number | undefined {
  if (!isList(value)) return undefined;
  const lengths = itemsOf(value).map(lengthOf);
  return lengths.every((length) => length === lengths[0]) ? lengths[0] : undefined;
}

function areaOf(value: Value): number | undefined {
  const rowLength = rowLengthOf(value);
  return isList(value) && rowLength !== undefined ? value.length * rowLength : undefined;
}

const numberOf = (value: Value) => (typeof value === 'number' ? value : undefined);

const fieldsOf = (values: Value[]) => [...new Set(values.flatMap((value) => (isRecord(value) ? Object.keys(value) : [])))];
