import { type Message, say } from '../messages/message.ts';
import { isForeign, isRecord, isThrown, type Value } from '../value.ts';
import type { Difference } from '../verdict.ts';
import { compare, isList, itemsOf } from './compare.ts';
import { countOf, describeValue, describeKind, nounOf, shortField } from './describe-value.ts';
import { formatNumber, formatValue } from './format.ts';
import { sixDigits } from './six-digits.ts';
import { type Tolerance, toleranceAt } from './tolerance.ts';

type Path = Difference['path'];

/** Where and how a wrong value differs: a wrong shape anywhere comes before a wrong number. Throws where the value is right. */
export function describeDifference(expected: Value, actual: Value, tolerance: Tolerance): Difference {
  if (isThrown(expected)) return { path: [], message: say('difference.must-throw', { actual: returned(actual) }) };
  const shape = differentShape(expected, actual, []);
  if (shape) return shape;
  const path = firstDifference(expected, actual, tolerance, []);
  if (!path) throw new Error('describeDifference was asked about a value that is right');
  return differentLeaf(path, at(expected, path), at(actual, path));
}

/** The same of a case of several steps, which returns a list of their results: the first step that differs, as it is called. */
export function differenceOf(expected: Value, actual: Value, tolerance: Tolerance, steps: readonly string[] | undefined): Difference {
  const step = steps && isList(expected) && isList(actual) ? firstStep(itemsOf(expected), itemsOf(actual), tolerance) : -1;
  if (!steps || step < 0) return describeDifference(expected, actual, tolerance);
  const inside = describeDifference(at(expected, [step]), at(actual, [step]), toleranceAt(tolerance, step));
  return {
    ...inside,
    path: [step, ...inside.path],
    message: say('difference.at-step', { call: (steps[step] ?? '').replace(/;$/, ''), what: inside.message }),
  };
}

const firstStep = (expected: Value[], actual: Value[], tolerance: Tolerance): number =>
  expected.findIndex((item, step) => !compare(item, actual[step], toleranceAt(tolerance, step)));

/** The first place where something is missing, too much, or of another kind. */
function differentShape(expected: Value, actual: Value, path: Path): Difference | undefined {
  if (isList(expected)) return differentList(itemsOf(expected), actual, path);
  if (isRecord(expected)) return differentRecord(expected, actual, path);
  if (kindOf(expected) === kindOf(actual)) return undefined;
  return { path, message: said(path, say('difference.value', { expected: describeKind(expected), actual: found(actual, path) })) };
}

function differentList(expected: Value[], actual: Value, path: Path): Difference | undefined {
  if (!isList(actual)) {
    const values = { expected: describeValue(expected), actual: found(actual, path) };
    if (typeof path.at(-1) !== 'number') return { path, message: said(path, say('difference.value', values)) };
    return { path, message: say('difference.no-list', { place: place(path, 'row'), ...values }) };
  }
  const items = itemsOf(actual);
  if (items.length !== expected.length) return { path, message: said(path, differentLength(expected, items), 'row') };
  return firstOf(expected, (item, i) => differentShape(item, items[i], [...path, i]));
}

function differentLength(expected: Value[], actual: Value[]): Message {
  const areAlike = expected.length > 0 && actual.length > 0 && nounOf(expected) === nounOf(actual);
  return areAlike
    ? say('difference.length', { expected: countOf(expected), actual: actual.length })
    : say('difference.value', { expected: describeValue(expected), actual: describeValue(actual) });
}

function differentRecord(expected: { [field: string]: Value }, actual: Value, path: Path): Difference | undefined {
  if (!isRecord(actual))
    return { path, message: said(path, say('difference.value', { expected: describeValue(expected), actual: found(actual, path) })) };
  const missing = Object.keys(expected).find((field) => !Object.hasOwn(actual, field));
  if (missing !== undefined) return { path, message: said(path, say('difference.missing-field', { field: shortField(missing) })) };
  const extra = Object.keys(actual).find((field) => !Object.hasOwn(expected, field));
  if (extra !== undefined) return { path, message: said(path, say('difference.extra-field', { field: shortField(extra) })) };
  return firstOf(Object.keys(expected), (field) => differentShape(expected[field], actual[field], [...path, field]));
}

/** The place of the first value that is wrong, in two values of the same shape. */
function firstDifference(expected: Value, actual: Value, tolerance: Tolerance, path: Path): Path | undefined {
  if (compare(expected, actual, tolerance)) return undefined;
  const steps: Path = isList(expected) ? itemsOf(expected).map((_, i) => i) : isRecord(expected) ? Object.keys(expected) : [];
  const within = (step: number | string) =>
    firstDifference(at(expected, [step]), at(actual, [step]), toleranceAt(tolerance, step), [...path, step]);
  return firstOf(steps, within) ?? path;
}

/** A text is cut to so many characters in a sentence; the whole value stands beside it. */
const LEAF_CHARACTERS = 80;

function differentLeaf(path: Path, expected: Value, actual: Value): Difference {
  if (typeof expected !== 'number' || typeof actual !== 'number') {
    const [wanted, got] = [formatValue(expected, LEAF_CHARACTERS), formatValue(actual, LEAF_CHARACTERS)];
    return { path, message: said(path, say('difference.shown', { expected: wanted, actual: got })) };
  }
  const shown = { expected: readable(expected, actual), actual: readable(actual, expected) };
  const message = said(path, say(codeOf(actual), shown));
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) return { path, message };
  const absolute = Math.abs(actual - expected);
  return { path, message, absolute, ...(expected !== 0 && { relative: absolute / Math.abs(expected) }) };
}

/** Six significant digits, or all of them where six would make the two look alike. */
function readable(value: number, other: number): string {
  const short = (x: number) => formatNumber(sixDigits(x));
  return short(value) === short(other) ? formatNumber(value) : short(value);
}

/** A number that is no number is told with where it may come from. */
const codeOf = (actual: number) =>
  Number.isNaN(actual) ? 'difference.nan' : Number.isFinite(actual) ? 'difference.shown' : 'difference.infinite';

/** What was returned; a hole inside of a result is no missing return. */
const found = (actual: Value, path: Path): Message =>
  actual === undefined && path.length > 0 ? say('value.hole', {}) : describeValue(actual);

/** What was returned where nothing should have been: no return is missing. */
const returned = (actual: Value): Message => (actual === undefined ? say('value.hole', {}) : describeValue(actual));

const said = (path: Path, what: Message, item: 'element' | 'row' = 'element'): Message =>
  path.length === 0 ? what : say('difference.at', { place: place(path, item), what });

/** `element 2`, `row 2`, `row 1, column 0`, `field rho`, else as in code: `a[1][0][2]`. */
function place(path: Path, item: 'element' | 'row'): Message {
  const [first, second] = path;
  if (path.length === 1 && typeof first === 'number') return say(`place.${item}`, { index: first });
  if (path.length === 1) return say('place.field', { field: shortField(first as string) }); // of the two kinds of steps the other was just asked about
  if (path.length === 2 && typeof first === 'number' && typeof second === 'number')
    return say('place.cell', { row: first, column: second });
  const inCode = path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${shortField(step)}`));
  return say('place.path', { path: inCode.join('') });
}

const kindOf = (value: Value) =>
  value === null ? 'null' : isForeign(value) ? 'foreign' : isList(value) ? 'list' : isRecord(value) ? 'record' : typeof value;

/** The part of a value at a path that it has. */
function at(value: Value, path: Path): Value {
  return path.reduce<Value>((part, step) => {
    if (typeof step === 'number') return isList(part) ? part[step] : undefined;
    return isRecord(part) ? part[step] : undefined;
  }, value);
}

/** The first answer that there is. */
function firstOf<Item, Answer>(items: Item[], ask: (item: Item, index: number) => Answer | undefined): Answer | undefined {
  for (const [index, item] of items.entries()) {
    const answer = ask(item, index);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
