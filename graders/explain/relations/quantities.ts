import { type Message, say } from '../../messages/message.ts';
import { isRecord, type Value } from '../../value.ts';
import { isList, itemsOf } from '../../judge/compare.ts';
import { argumentName } from './argument-name.ts';

/** A number that can be read off the arguments of a case: one of them, or the length of one. */
export interface Quantity {
  /** `n, the number of rows of the first argument`. */
  name: Message;
  kind: 'length' | 'value';
  of: (args: Value[]) => number | undefined;
}

/** What may be read off the arguments, lengths first. `names`: the parameters' names, where they are known. */
export function quantitiesOf(cases: { args: Value[] }[], names: string[] = []): Quantity[] {
  const count = Math.max(0, ...cases.map(({ args }) => args.length));
  const indices = Array.from({ length: count }, (_, i) => i);
  const called = (index: number) => argumentName(index, names);
  return [
    ...indices.map(
      (i): Quantity => ({ name: say('quantity.length', { argument: called(i) }), kind: 'length', of: (args) => lengthOf(args[i]) }),
    ),
    ...indices.map(
      (i): Quantity => ({ name: say('quantity.row-length', { argument: called(i) }), kind: 'length', of: (args) => rowLengthOf(args[i]) }),
    ),
    ...indices.map(
      (i): Quantity => ({ name: say('quantity.numbers', { argument: called(i) }), kind: 'length', of: (args) => areaOf(args[i]) }),
    ),
    ...indices.map(
      (i): Quantity => ({ name: say('quantity.value', { argument: called(i) }), kind: 'value', of: (args) => numberOf(args[i]) }),
    ),
    ...indices.flatMap((i) =>
      fieldsOf(cases.map(({ args }) => args[i])).map(
        (field): Quantity => ({
          name: say('quantity.field', { argument: called(i), field }),
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

const lengthOf = (value: Value) => (isList(value) ? value.length : undefined);

/** The length of the rows; undefined where there are none or they differ. */
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
