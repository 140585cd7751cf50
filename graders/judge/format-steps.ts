import { type Called, isOfClass } from '../operations/called.ts';
import type { Value } from '../value.ts';
import { functionPlaces, recipeOf } from '../operations/functions.ts';
import { formatCall, formatValue, WIDTH } from './format.ts';

/** A case as it is called: one call, or the steps of an exercise with operations, a line each. Ready to be copied. */
export const formatCase = (called: Called, args: Value[]): string =>
  stepsOf(called, args)?.join('\n') ?? withFunctions(called, args) ?? formatCall(called.entry, args);

/** `integrate(polynomial([0, 1]), 0, 1)`; undefined where no argument is a function. */
function withFunctions(called: Called, args: Value[]): string | undefined {
  const places = functionPlaces(called);
  if (places.length === 0) return undefined;
  const written = args.map((arg, place) => {
    const [name, ...given] = (places.includes(place) && recipeOf(arg)) || [];
    return name === undefined ? formatValue(arg) : formatCall(name, given);
  });
  const line = `${called.entry}(${written.join(', ')})`;
  return line.length <= WIDTH && !line.includes('\n') ? line : `${called.entry}(\n  ${written.join(',\n').replaceAll('\n', '\n  ')},\n)`;
}

/** Each step as code: `const stack = new Stack(2);`, `stack.push(3);`. Undefined where a case is a single call. */
export function stepsOf(called: Called, args: Value[]): string[] | undefined {
  if (!called.operations) return undefined;
  const object = objectOf(called.entry);
  return args.map((step) => {
    const [name, ...given] = Array.isArray(step) ? step : [];
    if (!isOfClass(called)) return `${formatCall(String(name), given)};`;
    return name === 'new'
      ? `const ${object} = new ${formatCall(called.entry, given)};`
      : `${formatCall(`${object}.${String(name)}`, given)};`;
  });
}

/** `RingBuffer` → `ringBuffer`. */
const objectOf = (entry: string): string => {
  const name = `${entry.charAt(0).toLowerCase()}${entry.slice(1)}`;
  return name === entry ? `a${name}` : name;
};
