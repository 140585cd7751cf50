import { Foreign, isRecord, type Value } from '../value.ts';
import type { Difference } from '../verdict.ts';
import { compare, isList, itemsOf, type Tolerance } from './compare.ts';
import { describe, describeCount, describeKind, nounOf, shortField } from './describe.ts';
import { formatNumber, formatValue } from './format.ts';
import { sixDigits } from './six-digits.ts';

type Path = Difference['path'];

/** Where and how a wrong value differs: a wrong shape anywhere comes before a wrong number. Throws where the value is right. */
export function describeDifference(expected: Value, actual: Value, tolerance: Tolerance): Difference {
  const shape = differentShape(expected, actual, []);
  if (shape) return shape;
  const path = firstDifference(expected, actual, tolerance, []);
  if (!path) throw new Error('describeDifference was asked about a value that is right');
  return differentLeaf(path, at(expected, path), at(actual, path));
}

/** The first place where something is missing, too much, or of another kind. */
function differentShape(expected: Value, actual: Value, path: Path): Difference | undefined {
  if (isList(expected)) return differentList(itemsOf(expected), actual, path);
  if (isRecord(expected)) return differentRecord(expected, actual, path);
  if (kindOf(expected) === kindOf(actual)) return undefined;
  return { path, message: said(path, `expected ${describeKind(expected)}, got ${found(actual, path)}`) };
}

function differentList(expected: Value[], actual: Value, path: Path): Difference | undefined {
  if (!isList(actual)) {
    const message = `expected ${describe(expected)}, got ${found(actual, path)}`;
    return { path, message: typeof path.at(-1) === 'number' ? `${place(path, 'row')} is not an array: ${message}` : said(path, message) };
  }
  const items = itemsOf(actual);
  if (items.length !== expected.length) return { path, message: said(path, differentLength(expected, items), 'row') };
  return firstOf(expected, (item, i) => differentShape(item, items[i], [...path, i]));
}

function differentLength(expected: Value[], actual: Value[]): string {
  if (expected.length === 0 || actual.length === 0) return `expected ${describe(expected)}, got ${describe(actual)}`;
  const isAlike = nounOf(expected) === nounOf(actual);
  return isAlike ? `expected ${describeCount(expected)}, got ${actual.length}` : `expected ${describe(expected)}, got ${describe(actual)}`;
}

function differentRecord(expected: { [field: string]: Value }, actual: Value, path: Path): Difference | undefined {
  if (!isRecord(actual)) return { path, message: said(path, `expected ${describe(expected)}, got ${found(actual, path)}`) };
  const missing = Object.keys(expected).find((field) => !Object.hasOwn(actual, field));
  if (missing !== undefined) return { path, message: said(path, `the field ${shortField(missing)} is missing`) };
  const extra = Object.keys(actual).find((field) => !Object.hasOwn(expected, field));
  if (extra !== undefined) return { path, message: said(path, `the field ${shortField(extra)} is not asked for`) };
  return firstOf(Object.keys(expected), (field) => differentShape(expected[field], actual[field], [...path, field]));
}

/** The place of the first value that is wrong, in two values of the same shape. */
function firstDifference(expected: Value, actual: Value, tolerance: Tolerance, path: Path): Path | undefined {
  if (compare(expected, actual, tolerance)) return undefined;
  const steps: Path = isList(expected) ? itemsOf(expected).map((_, i) => i) : isRecord(expected) ? Object.keys(expected) : [];
  return firstOf(steps, (step) => firstDifference(at(expected, [step]), at(actual, [step]), tolerance, [...path, step])) ?? path;
}

/** Of a text in a sentence; the whole value stands beside it. */
const LEAF_CHARACTERS = 80;

function differentLeaf(path: Path, expected: Value, actual: Value): Difference {
  if (typeof expected !== 'number' || typeof actual !== 'number') {
    return { path, message: said(path, `expected ${formatValue(expected, LEAF_CHARACTERS)}, got ${formatValue(actual, LEAF_CHARACTERS)}`) };
  }
  const message = said(path, `expected ${readable(expected, actual)}, got ${readable(actual, expected)}${originOf(actual)}`);
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) return { path, message };
  const absolute = Math.abs(actual - expected);
  return { path, message, absolute, ...(expected !== 0 && { relative: absolute / Math.abs(expected) }) };
}

/** Six significant digits, or all of them where six would make the two look alike. */
function readable(value: number, other: number): string {
  const short = (x: number) => formatNumber(sixDigits(x));
  return short(value) === short(other) ? formatNumber(value) : short(value);
}

/** Where a number that is no number comes from. */
function originOf(actual: number): string {
  if (Number.isNaN(actual))
    return ': look for 0 / 0, Infinity − Infinity, the logarithm or root of a negative number, or arithmetic with undefined or with a whole list';
  return Number.isFinite(actual) ? '' : ': look for a division by 0, the logarithm of 0, or an exponential that grows too large';
}

/** What was returned; a hole inside of a result is no missing return. */
const found = (actual: Value, path: Path) => (actual === undefined && path.length > 0 ? 'undefined' : describe(actual));

const said = (path: Path, message: string, item = 'element') => (path.length === 0 ? message : `${place(path, item)}: ${message}`);

/** `element 2`, `row 2`, `row 1, column 0`, `field rho`, else as in code: `a[1][0][2]`. Counted from 0, as in code. */
function place(path: Path, item: string): string {
  const [first, second] = path;
  if (path.length === 1) return typeof first === 'number' ? `${item} ${first}` : `field ${shortField(first ?? '')}`;
  if (path.length === 2 && typeof first === 'number' && typeof second === 'number') return `row ${first}, column ${second}`;
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${shortField(step)}`)).join('');
}

const kindOf = (value: Value) =>
  value === null ? 'null' : value instanceof Foreign ? 'foreign' : isList(value) ? 'list' : isRecord(value) ? 'record' : typeof value;

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
