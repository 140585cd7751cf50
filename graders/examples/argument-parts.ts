import { isList, itemsOf } from '../judge/compare.ts';
import type { ExampleKind } from '../messages/example-values.ts';
import { isRecord, type Value } from '../value.ts';

/** An argument, or a number, list or record within it. */
export interface Part {
  /** Its place, whichever item it is: `pairs[]`. */
  path: string;
  /** Its place as code writes it: `pairs[0]`. */
  name: string;
  value: Value;
}

/** An argument and all that it consists of, from the outside in. */
function partsOf(name: string, value: Value, path = name): Part[] {
  const part = { path, name, value };
  if (isList(value)) return [part, ...itemsOf(value).flatMap((item, index) => partsOf(`${name}[${index}]`, item, `${path}[]`))];
  if (!isRecord(value)) return [part];
  return [part, ...Object.entries(value).flatMap(([field, inner]) => partsOf(`${name}.${field}`, inner, `${path}.${field}`))];
}

/** All arguments of a call, by the names of their parameters, and all that they consist of. */
export const namedParts = (names: readonly string[], args: readonly Value[]): Part[] =>
  args.flatMap((arg, index) => partsOf(names[index] ?? `argument ${index + 1}`, arg));

export function kindOf(value: Value): ExampleKind {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (isList(value)) return 'list';
  if (isRecord(value)) return 'record';
  return typeof value as 'number' | 'string' | 'boolean'; // there is no other kind of value that is no foreign one
}
